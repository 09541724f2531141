package dev.crossclaim.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Runs commands. What they are asked for goes to the standard output and everything else
 * to the standard error; errors are one sentence.
 */
public final class Commands {

	/** A setting of the application, such as {@code --crossclaim.engine.home=data}. */
	private static final Pattern SETTING = Pattern.compile("--[\\w-]+\\.[^=]*(=.*)?", Pattern.DOTALL);

	private static final List<String> ABOUT = List.of("--help", "-h", "--version");

	private Commands() {
	}

	/** Tells whether the arguments ask for a command rather than for the server. */
	public static boolean areIn(String... arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> !SETTING.matcher(argument).matches())
			.findFirst()
			.filter((first) -> !first.startsWith("-") || ABOUT.contains(first))
			.isPresent();
	}

	/**
	 * Runs the command of the arguments. Log lines join the messages, so that the output
	 * can be used by a script.
	 * @return 0 if it was done, 2 if it was asked for wrongly, 1 if it failed
	 */
	public static int run(String... arguments) {
		var output = System.out;
		System.setOut(System.err);
		try {
			return run(new PrintStream(output, true, UTF_8), System.err, arguments);
		}
		finally {
			System.setOut(output);
		}
	}

	private static int run(PrintStream output, PrintStream messages, String... arguments) {
		var settings = new ArrayList<String>();
		var words = new ArrayList<String>();
		for (var argument : arguments) {
			(SETTING.matcher(argument).matches() ? settings : words).add(argument);
		}
		return new CommandLine(new Crossclaim())
			.addSubcommand(new CommandLine(new KeysCommand(new Workplace(settings))))
			.addSubcommand(new CommandLine(new ImportCommand(new Workplace(settings))))
			.addSubcommand(new GenerateCommand())
			.setOut(new PrintWriter(output, true, UTF_8))
			.setErr(new PrintWriter(messages, true, UTF_8))
			.setParameterExceptionHandler((ex, typed) -> usage(ex))
			.setExecutionExceptionHandler((ex, line, typed) -> failure(ex, line))
			.execute(words.toArray(String[]::new));
	}

	private static int usage(ParameterException ex) {
		var line = ex.getCommandLine();
		line.getErr().println("%s (see '%s --help')".formatted(ex.getMessage(), line.getCommandSpec().qualifiedName()));
		return CommandLine.ExitCode.USAGE;
	}

	private static int failure(Exception ex, CommandLine line) {
		line.getErr().println(Failure.sentence(ex));
		return CommandLine.ExitCode.SOFTWARE;
	}

	/** The program. Without a command it is the server. */
	@Command(name = "crossclaim", mixinStandardHelpOptions = true, version = "crossclaim 0.1.0",
			description = "Without a command, serves. Settings such as --crossclaim.engine.home=data may follow any command.")
	static final class Crossclaim {

	}

}
