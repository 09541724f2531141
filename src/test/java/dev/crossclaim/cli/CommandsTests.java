package dev.crossclaim.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line says before it touches anything. */
@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

	@ParameterizedTest
	@ValueSource(strings = { "keys", "keys list --crossclaim.engine.home=x", "--crossclaim.engine.home=x keys list",
			"--help", "kyes" })
	void wordsAreACommand(String arguments) {
		assertThat(Commands.areIn(arguments.split(" "))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--server.port=0", "--debug", "--spring.neo4j.uri=bolt://a --server.port=1" })
	void settingsAloneStartTheServer(String arguments) {
		assertThat(Commands.areIn(arguments.split(" "))).isFalse();
	}

	@Test
	void noArgumentsStartTheServer() {
		assertThat(Commands.areIn()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "keys | create, list or revoke", "keys create --name=a | --scope",
					"keys create --scope=read | --name",
					"keys create --name=a --scope=root | 'root' is no scope; there are read, curate, import, admin",
					"keys create --name=a --scope=read --expires=2001-01-01 | '2001-01-01' is no day or moment to come",
					"keys create --name=a --scope=read --expires=soon | 'soon' is no day", "keys revoke | <id>",
					"kyes | kyes", "keys revoke a b | b", "import | which source to import, and which file",
					"import ror | which source to import, and which file",
					"import ror a --dry-run --examples=few | '--examples'", "import table a --mapping | '--mapping'",
					"import all | <folder>", "import all a --plan | '--plan'", "import withdraw last | <run>",
					"import quarantined | <run>", "generate | <folder>", "generate a --patents=many | '--patents'" })
	void whatIsAskedForWronglyIsSaidInOneSentence(String arguments, String told, CapturedOutput output) {
		assertThat(Commands.run(arguments.split(" "))).isEqualTo(2);
		assertThat(output.getErr()).contains(told).hasLineCount(1).doesNotContain("\tat ");
		assertThat(output.getOut()).isEmpty();
	}

	@Test
	void helpOfAnImportNamesItsOptionsAndExitCodes(CapturedOutput output) {
		assertThat(Commands.run("import", "--help")).isZero();
		assertThat(output.getOut())
			.contains("--mapping=<mapping>", "--examples=<rows>", "--dry-run", "all", "withdraw", "quarantined")
			.contains("4 another process works on it");
	}

	@Test
	void aNameIsOneLine(CapturedOutput output) {
		assertThat(Commands.run("keys", "create", "--scope=read", "--name=a\nb")).isEqualTo(2);
		assertThat(output.getErr()).contains("on one line");
	}

	@Test
	void helpIsWhatIsAskedFor(CapturedOutput output) {
		assertThat(Commands.run("keys", "--help")).isZero();
		assertThat(output.getOut()).contains("create", "list", "revoke");
	}

}
