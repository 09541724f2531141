package dev.crossclaim.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names are compared without script, spelling of initials, joined words and legal form.
 */
class NameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "NOKIA OYJ | nokia", "Nokia Corporation | nokia", "Xiaomi Inc. | xiaomi",
			"Apple Inc | apple", "APPLE INC /CA/ | apple", "Telefónica, S.A. | telefonica",
			"Luxottica Group S.p.A. | luxottica group", "Koninklijke Philips N.V. | koninklijke philips",
			"Robert Bosch GmbH | robert bosch", "Bosch GmbH & Co. KG | bosch",
			"Samsung Electronics Co., Ltd. | samsung electronics", "Sony Kabushiki Kaisha | sony", "ソニー株式会社 | soni",
			"小米科技有限责任公司 | xiao mi ke ji", "삼성전자주식회사 | samseongjeonja", "ООО Яндекс | yandeks",
			"ОАО «Газпром» | gazprom", "Яндекс | yandeks",
			"Telefonaktiebolaget LM Ericsson (publ) | telefonaktiebolaget lm ericsson", "Atlassian Pty Ltd | atlassian",
			"PT Telkom Indonesia (Persero) Tbk | telkom indonesia", "The Boeing Company | boeing", "AT&T Inc. | at t",
			"Procter & Gamble Co. | procter gamble", "A/S Storebæltsforbindelsen | as storebaeltsforbindelsen",
			"AmazonTechnologies | amazon technologies", "eBay Inc. | ebay", "OpenAI, L.L.C. | openai",
			"Allegro sp. z o.o. | allegro", "Grupo Bimbo, S.A.B. de C.V. | grupo bimbo", "I.B.M. Corp. | ibm",
			"McDonald's Corp | mcdonalds", "ＮＯＫＩＡ　Ｏｙｊ | nokia", "Limited | limited", "Company Co | company" })
	void theLegalFormIsNoPartOfTheName(String written, String plain) {
		assertThat(Name.of(written).plain()).isEqualTo(plain);
	}

	@Test
	void theKeyIsTheSameHoweverWordsAreJoined() {
		assertThat(Name.of("Red Hat, Inc.").key()).isEqualTo(Name.of("REDHAT").key()).isEqualTo("redhat");
		assertThat(Name.of("小米").key()).isEqualTo(Name.of("Xiaomi Inc.").key());
	}

	@ParameterizedTest
	@CsvSource({ "Amazon, Amazonia", "Apple, Appleton", "Nokia, Nokia Siemens Networks", "Amazon, Amazon Technologies",
			"Ericsson, Sony Ericsson", "Company, Amazon Company" })
	void otherNamesStayOthers(String one, String other) {
		assertThat(Name.of(one).key()).isNotEqualTo(Name.of(other).key());
	}

	@Test
	void whatHasNoLettersHasNoWords() {
		assertThat(Name.of("( [ * ~ ^ \" \\ :").words()).isEmpty();
		assertThat(Name.of("").core()).isEmpty();
		assertThat(SearchText.of("+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /")).isEmpty();
	}

	@Test
	void nothingTypedReachesTheIndexAsAnOperator() {
		var text = SearchText.of("name:Nokia AND NOT \"Big OR Blue\"~5 a*b?c [x TO y]").orElseThrow();

		assertThat(text.all()).doesNotContain("AND", "NOT", "OR", "TO", ":", "?", "[", "]");
		assertThat(text.all()).contains("+(nokia^8 nokia~1)");
	}

	@Test
	void numbersAreSearchedForAsTheyMayBeStored() {
		assertThat(SearchText.of("1:24-cv-839").orElseThrow().all()).contains("\"24 cv 00839\"^9", "\"24 cv 839\"^9");
		assertThat(SearchText.of("US8117289B2").orElseThrow().all()).contains("\"US 8117289 B2\"^9");
		assertThat(SearchText.of("8,117,289").orElseThrow().all()).contains("+8117289");
	}

}
