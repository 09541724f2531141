package dev.crossclaim.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Names that fit others without being equal to them, as companies stand before any of
 * these is joined.
 */
final class OpenNames {

	private final Map<String, Fit> fits = new TreeMap<>();

	/** With how many companies the name of one fits that says less. */
	private final Map<String, Set<String>> fitting = new TreeMap<>();

	private final Map<String, String> companies = new TreeMap<>();

	/**
	 * Finds them.
	 * @param company the id that stands for the company of one
	 * @param named those that share the key of a name
	 */
	OpenNames(UnaryOperator<String> company, Collection<? extends Collection<Member>> named) {
		named.forEach((all) -> all.forEach((one) -> this.companies.put(one.id(), company.apply(one.id()))));
		named.forEach((all) -> all.forEach((one) -> all.stream()
			.filter((other) -> one.order().compareTo(other.order()) < 0
					&& !companyOf(one.id()).equals(companyOf(other.id())))
			.flatMap((other) -> Fit.all(one, other))
			.forEach((fit) -> this.fits.putIfAbsent(fit.key(), fit))));
		this.fits.values().forEach((fit) -> fit.open().forEach((id) -> fitting(id).add(companyOf(fit.other(id)))));
	}

	private String companyOf(String id) {
		return this.companies.getOrDefault(id, id);
	}

	private Set<String> fitting(String id) {
		return this.fitting.computeIfAbsent(companyOf(id), (company) -> new TreeSet<>());
	}

	/** Those whose names fit nobody else. */
	List<Fit> clear() {
		return this.fits.values()
			.stream()
			.filter((fit) -> fit.open().stream().allMatch((id) -> fitting(id).size() == 1))
			.toList();
	}

	Collection<Fit> all() {
		return this.fits.values();
	}

}
