package dev.crossclaim.ontology;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlaceCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "DE", "US-DE", "FR-75", "GB-ENG", "bloc:eu", "court-area:upc", "not:CN" })
	void isoCodesAndPrefixedOnesAreAccepted(String code) {
		assertThat(new PlaceCode(code)).hasToString(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "de", "DEU", "Delaware", "US-", "US-DELA", "US_DE", "eu:DE", "bloc:", "DE\n" })
	void whatHasNotTheFormIsRefused(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PlaceCode(code))
			.withMessageContaining("is not a place code such as");
	}

	@ParameterizedTest
	@CsvSource({ "de, DE", "us-de, US-DE", "UK, GB", "uk, GB", "uk-eng, GB-ENG", "' DE ', DE", "bloc:eu, bloc:eu" })
	void whatAPersonTypesIsUnderstood(String typed, String code) {
		assertThat(PlaceCode.parse(typed)).hasToString(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UKR", "Germany", "D" })
	void noMoreIsGuessed(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> PlaceCode.parse(typed));
	}

}
