package dev.crossclaim.imports.courts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.crossclaim.imports.PatentNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Which dockets are one, which courts are meant, and what is about patents. */
class DocketRulesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1:12-cv-00454        |   | 1-12-cv-00454
			1:12-cv-00454-SLR    |   | 1-12-cv-00454
			1:12-CV-454-SLR-CJB  |   | 1-12-cv-00454
			1:2012cv00454        |   | 1-12-cv-00454
			12-cv-454            | 1 | 1-12-cv-00454
			12-cv-454            |   | 12-cv-00454
			2:14-cv-00089        |   | 2-14-cv-00089
			6:14-cv-00089        |   | 6-14-cv-00089
			2023-2033            |   | 23-02033
			23-2033              |   | 23-02033
			337-TA-1234          |   | 337-ta-1234
			""")
	void judgesAreLeftOutOfANumberAndTheOfficeStays(String written, String office, String compared) {
		assertThat(DocketNumber.of("txed", written, office).text()).isEqualTo(compared);
	}

	@Test
	void aCourtWithOneOfficeNeedsNoDigit() {
		assertThat(DocketNumber.of("ded", "12-cv-454-SLR", null)).isEqualTo(DocketNumber.of("ded", "1:12-cv-454", "1"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			830 Patent                    | 35:271 Patent Infringement                  | yes
			835 Patent - Abbreviated New Drug Application(ANDA) |                       | yes
			                              | 35:145 Patent Infringement                  | yes
			                              | 35 U.S.C. 271                               | yes
			830 Patent                    | 28:1331 Federal Question                    | yes
			830 Patent                    | 28:1338 Patent Infringement                 | yes
			830 Property Rights: Patent   | 15:1125 Trademark Infringement (Lanham Act) | conflicting
			840 Trademark                 | 35:271 Patent Infringement                  | conflicting
			840 Trademark                 | 15:1125 Trademark Infringement              | no
			                              |                                             | unknown
			                              | 28:1331 Federal Question                    | unknown
			""")
	void aCaseIsAboutPatentsIfEitherSaysSoAndNeitherDenies(String suit, String cause, String word) {
		assertThat(PatentCase.of(suit, cause).word()).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ded                                                    | ded
			https://www.courtlistener.com/api/rest/v4/courts/txed/ | txed
			Texas Eastern District Court                           | txed
			U.S. District Court for the Northern District of California | cand
			US District Court for the District of Delaware         | ded
			Puerto Rico District Court                             | prd
			uscfc                                                  | uscfc
			CAFC                                                   | cafc
			New York Supreme Court                                 |
			District Court                                         |
			""")
	void courtsAreFoundByIdAddressAndName(String text, String id) {
		assertThat(Courts.all().find(text).orElse(null)).isEqualTo(id);
	}

	@Test
	void numbersAreReadOnlyWhereTheTextCallsThemPatents() {
		assertThat(PatentsInText.list("U.S. Patent Nos. 6,163,776 and 7,228,321, and Patent No. D656,296; RE38,419"))
			.extracting(PatentNumber::id)
			.containsExactly("US-6163776", "US-7228321", "US-D656296", "US-RE38419");
		assertThat(
				PatentsInText.list("Report on the filing of an action regarding Patent/Trademark Number(s) 6163776;"))
			.extracting(PatentNumber::id)
			.containsExactly("US-6163776");
		assertThat(PatentsInText.list("Filing fee $ 350, receipt number 03110000000000565096. Patent Report 11/24/2014 "
				+ "sent; damages of 1,250,000; the patent of 1,250"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plaintiff         | plaintiff
			DEFENDANT         | defendant
			Counter-Claimant  | counter-claimant
			Counter Defendant | counter-defendant
			Mediator          | mediator
			Intervenor        | intervenor
			Unknown           | other
			ThirdParty Plaintiff | other
			Special Master    | other
			                  | other
			""")
	void onlyKnownTypesOfPartiesAreSides(String type, String role) {
		assertThat(PartyRole.of(type).word()).isEqualTo(role);
	}

}
