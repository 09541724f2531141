package dev.crossclaim.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue's files have problems; nothing was loaded. */
public class CatalogRefused extends RuntimeException {

	private final List<Problem> problems;

	CatalogRefused(Collection<Problem> problems) {
		super(problems.stream()
			.sorted()
			.map(Problem::toString)
			.collect(Collectors.joining("\n", "The catalogue is refused and nothing of it was loaded:\n", "")));
		this.problems = problems.stream().sorted().toList();
	}

	/** All problems found, by file and line. */
	public List<Problem> problems() {
		return this.problems;
	}

}
