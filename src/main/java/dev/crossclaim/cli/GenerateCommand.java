package dev.crossclaim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.crossclaim.generate.Generator;
import dev.crossclaim.generate.Plan;

/**
 * {@code crossclaim generate}: writes invented data to measure with. It needs no
 * database.
 */
@Command(name = "generate", mixinStandardHelpOptions = true,
		description = "Writes invented patents, suits and partnerships in the providers' formats, to measure with.")
class GenerateCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(paramLabel = "<folder>", description = "Where to; it is made, and must be empty if it is there.")
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Option(names = "--patents", defaultValue = "100000", description = "Number of patents (${DEFAULT-VALUE}).")
	private int patents;

	@Option(names = "--companies", defaultValue = "5000",
			description = "Number of companies, and of partnerships (${DEFAULT-VALUE}); half as many suits.")
	private int companies;

	@Option(names = "--citations", defaultValue = "5",
			description = "Mean number of citations of a patent (${DEFAULT-VALUE}).")
	private int citations;

	@Option(names = "--seed", defaultValue = "1",
			description = "The same seed and numbers give the same files (${DEFAULT-VALUE}).")
	private long seed;

	@Override
	public Integer call() {
		try {
			new Generator(new Plan(this.patents, this.companies, this.citations, this.seed)).write(this.folder);
			return CommandLine.ExitCode.OK;
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The files could not be written: " + ex.getMessage(), ex);
		}
	}

}
