package dev.crossclaim.ontology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpanTests {

	@ParameterizedTest
	@CsvSource({ "2024-07-31, 2024-07-31, 2024-07-31", "2023-10, 2023-10-01, 2023-10-31",
			"2024-02, 2024-02-01, 2024-02-29", "2014, 2014-01-01, 2014-12-31",
			"2020-10/2020-12, 2020-10-01, 2020-12-31", "2019/2020-03-05, 2019-01-01, 2020-03-05" })
	void aDateMeansEveryDayThatItMayMean(String text, String earliest, String latest) {
		var span = Span.parse(text);

		assertThat(span.earliest()).hasToString(earliest);
		assertThat(span.latest()).hasToString(latest);
	}

	@Test
	void anOpenSideHasNoBound() {
		assertThat(Span.parse("../2017-07-15").earliest()).isNull();
		assertThat(Span.parse("../2017-07-15").latest()).hasToString("2017-07-15");
		assertThat(Span.parse("2023-06/..").earliest()).hasToString("2023-06-01");
		assertThat(Span.parse("2023-06/..").latest()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "2023-13", "2023-00-10", "2023-04-31" })
	void aDayThatDoesNotExistIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text)).withMessageContaining("does not exist");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "late 2020", "31.07.2024", "2024-7-31", "20240731", "2024-07-31T00:00", " 2024",
			"2024/", "/2024", "2020/2021/2022", "-2024", "2024-07-31Z", "٢٠٢٤" })
	void whatIsNoDateIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text)).withMessageContaining("is not a date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024/2023", "2024-07-31/2024-07-30" })
	void anIntervalThatEndsBeforeItStartsIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text))
			.withMessageContaining("ends before it starts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "../.." })
	void anIntervalWithoutADayIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text))
			.withMessageContaining("names no day at all");
	}

}
