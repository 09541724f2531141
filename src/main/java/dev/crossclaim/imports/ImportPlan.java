package dev.crossclaim.imports;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import dev.crossclaim.catalog.Block;
import dev.crossclaim.catalog.Problem;
import dev.crossclaim.catalog.YamlFile;

/**
 * Which sources read which parts of a folder, in order, and which of its files are left
 * out and why.
 */
public record ImportPlan(List<Step> steps, List<LeftOut> leftOut) {

	/**
	 * One part of the folder.
	 *
	 * @param path of a folder or file below it
	 * @param source word of the source
	 */
	public record Step(String path, String source) {
	}

	/**
	 * Files that are left out.
	 *
	 * @param files pattern of their paths below the folder, as of a shell
	 * @param reason why
	 */
	public record LeftOut(String files, String reason) {
	}

	/** The plan for the files that stand beside the project. */
	public static ImportPlan ofProject() {
		return read(new ClassPathResource("imports/plan.yaml"));
	}

	/**
	 * Reads a plan.
	 * @throws ImportRefused with all that is wrong in it, by file, line and field
	 */
	public static ImportPlan read(Resource file) {
		var problems = new ArrayList<Problem>();
		var block = new YamlFile(file, problems).read();
		var plan = (block != null) ? read(block) : new ImportPlan(List.of(), List.of());
		if (!problems.isEmpty()) {
			throw new ImportRefused(problems.stream()
				.sorted()
				.map((one) -> "%s:%d: %s: %s".formatted(one.file(), one.line(), one.pointer(), one.reason()))
				.collect(Collectors.joining("\n", "The plan is refused:\n", "")));
		}
		return plan;
	}

	private static ImportPlan read(Block file) {
		var steps = file.blocks("imports").stream().map((one) -> {
			var step = new Step(one.get("path"), one.get("source"));
			one.rejectUnknownKeys();
			return step;
		}).toList();
		var leftOut = file.blocks("leftOut").stream().map((one) -> {
			var files = new LeftOut(one.get("files"), one.get("reason"));
			one.rejectUnknownKeys();
			try {
				matcher(files);
			}
			catch (PatternSyntaxException ex) {
				one.problem("files", "is no pattern: " + ex.getDescription());
			}
			return files;
		}).toList();
		file.rejectUnknownKeys();
		return new ImportPlan(steps, leftOut);
	}

	private static PathMatcher matcher(LeftOut files) {
		return FileSystems.getDefault().getPathMatcher("glob:" + files.files());
	}

	/** Why a file is left out; empty if the plan does not say that it is. */
	Optional<String> findReason(String file) {
		return this.leftOut.stream()
			.filter((one) -> matcher(one).matches(Path.of(file)))
			.map(LeftOut::reason)
			.findFirst();
	}

}
