package dev.crossclaim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.core.io.FileSystemResource;

import dev.crossclaim.imports.FileRefused;
import dev.crossclaim.imports.FileReport.Outcome;
import dev.crossclaim.imports.ImportPlan;
import dev.crossclaim.imports.ImportRefused;
import dev.crossclaim.imports.Imports;
import dev.crossclaim.imports.PlannedImport;
import dev.crossclaim.imports.RunTaken;

/**
 * {@code crossclaim import}: reads files of providers into the graph, lists what was read
 * and takes it back.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports a file, the files of a folder, or those of an archive.",
		footer = { "", "Exit codes: 0 done, or loaded before; 1 failed; 2 asked for wrongly; 3 refused, nothing",
				"was written; 4 another process works on it; 130 stopped, the same command goes on." })
class ImportCommand implements Callable<Integer> {

	static final int REFUSED = 3;

	static final int TAKEN = 4;

	static final int STOPPED = 130;

	private final Workplace workplace;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(index = "0", arity = "0..1", paramLabel = "<source>",
			description = "Word of the source; see 'import sources'.")
	private @Nullable String source;

	@Parameters(index = "1", arity = "0..1", paramLabel = "<path>", description = "File, folder, .zip or .gz.")
	private @Nullable Path path;

	@Option(names = "--dry-run", description = "Reads and tells what would be made; writes nothing.")
	private boolean trial;

	@Option(names = "--examples", defaultValue = "10", paramLabel = "<rows>",
			description = "With --dry-run, of how many rows of a file to tell what they state (${DEFAULT-VALUE}).")
	private int examples;

	@Option(names = "--mapping", paramLabel = "<mapping>",
			description = "For the source 'table': what its columns mean, a YAML file or a name.")
	private @Nullable String mapping;

	@Option(names = "--json", description = "Prints the report as JSON.")
	private boolean json;

	ImportCommand(Workplace workplace) {
		this.workplace = workplace;
	}

	@Override
	public Integer call() {
		var from = this.source;
		var file = this.path;
		if (from == null || file == null) {
			throw new ParameterException(this.spec.commandLine(),
					"Say which source to import, and which file or folder.");
		}
		var source = (this.mapping != null) ? from + ":" + this.mapping : from;
		try (var progress = new ConsoleProgress(this.spec.commandLine().getErr())) {
			return guarded((imports) -> read(imports, source, file, progress));
		}
	}

	private int read(Imports imports, String from, Path file, ConsoleProgress progress) {
		try {
			var report = this.trial ? imports.tryOut(from, file, this.examples, progress)
					: imports.run(from, file, progress);
			progress.ends();
			new ReportText(this.spec.commandLine().getOut(), this.json).print(report);
			return (progress.isStopped() || report.has(Outcome.STOPPED)) ? STOPPED : CommandLine.ExitCode.OK;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file could not be read: " + ex.getMessage(), ex);
		}
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Imports a folder by a plan that tells which source reads what of it.")
	int all(@Parameters(paramLabel = "<folder>", description = "Folder with files of providers.") Path folder, @Option(
			names = "--plan", paramLabel = "<file>",
			description = "The plan, a YAML file; without it, that of the files beside the project.") @Nullable Path file,
			@Option(names = "--dry-run", description = "Reads and writes nothing.") boolean dry,
			@Option(names = "--json", description = "Prints JSON.") boolean asJson) {
		try (var progress = new ConsoleProgress(this.spec.commandLine().getErr())) {
			return guarded((imports) -> {
				var plan = (file != null) ? ImportPlan.read(new FileSystemResource(file)) : ImportPlan.ofProject();
				return readAll(imports, new PlannedImport(folder, plan), dry, asJson, progress);
			});
		}
	}

	private int readAll(Imports imports, PlannedImport planned, boolean dry, boolean asJson, ConsoleProgress progress) {
		try {
			planned.run((from, path) -> dry ? imports.tryOut(from, path, progress) : imports.run(from, path, progress),
					progress);
			progress.ends();
			if (progress.isStopped()) {
				this.spec.commandLine().getErr().println("Stopped; the same command goes on.");
				return STOPPED;
			}
			new ReportText(this.spec.commandLine().getOut(), asJson).print(planned);
			return CommandLine.ExitCode.OK;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder could not be read: " + ex.getMessage(), ex);
		}
	}

	@Command(mixinStandardHelpOptions = true, description = "Takes back what a run brought; what others attest stays.")
	int withdraw(@Parameters(paramLabel = "<run>", description = "Number of the run; see 'import list'.") long run) {
		return guarded((imports) -> {
			imports.withdraw(run);
			this.spec.commandLine().getErr().println("Run %d is withdrawn.".formatted(run));
			return CommandLine.ExitCode.OK;
		});
	}

	@Command(mixinStandardHelpOptions = true, description = "Prints all runs, the first first.")
	int list(@Option(names = "--json", description = "Prints JSON.") boolean asJson) {
		return guarded((imports) -> {
			new ReportText(this.spec.commandLine().getOut(), asJson).printRuns(imports.listRuns());
			return CommandLine.ExitCode.OK;
		});
	}

	@Command(mixinStandardHelpOptions = true, description = "Prints the rows that a run could not use.")
	int quarantined(@Parameters(paramLabel = "<run>", description = "Number of the run.") long run,
			@Option(names = "--json", description = "Prints JSON.") boolean asJson) {
		return guarded((imports) -> {
			new ReportText(this.spec.commandLine().getOut(), asJson).printQuarantined(imports.listQuarantined(run));
			return CommandLine.ExitCode.OK;
		});
	}

	@Command(mixinStandardHelpOptions = true, description = "Prints what can be imported.")
	int sources() {
		return guarded((imports) -> {
			imports.listSources()
				.forEach((provider) -> this.spec.commandLine()
					.getOut()
					.println(String.join("\t", provider.id(), provider.title(), provider.publisher(),
							provider.licence())));
			return CommandLine.ExitCode.OK;
		});
	}

	private int guarded(Function<Imports, Integer> work) {
		try {
			return this.workplace.withImports(work);
		}
		catch (ImportRefused | FileRefused ex) {
			this.spec.commandLine().getErr().println(ex.getMessage());
			return REFUSED;
		}
		catch (RunTaken ex) {
			this.spec.commandLine().getErr().println(ex.getMessage());
			return TAKEN;
		}
	}

}
