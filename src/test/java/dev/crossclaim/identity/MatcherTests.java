package dev.crossclaim.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is meant is told with reasons; who merely looks alike is not meant. */
class MatcherTests {

	private static final List<Known> GRAPH = List.of(known("apple", "Apple"), known("kappler", "KAPPLER, INC."),
			known("appleton", "APPLETON PAPERS INC."), known("ibm", "IBM", "Big Blue"), known("nokia", "Nokia", "诺基亚"),
			known("nsn", "Nokia Siemens Networks"), known("amazon", "Amazon"), known("amazonia", "Amazonia Ltda."),
			known("nokian", "Nokian Renkaat Oyj"), known("xiaomi", "Xiaomi"),
			known("aws", "Amazon Web Services", "AWS"), known("amazon-technologies", "Amazon Technologies, Inc."),
			known("sony", "ソニー株式会社"), known("att", "AT&T Inc."), known("delta-air", "Delta Air Lines, Inc."),
			known("delta-faucet", "Delta Faucet Company"));

	@ParameterizedTest
	@CsvSource({ "Apple, apple, name-equal", "APPLE INC., apple, name-equal-without-legal-form",
			"Big Blue, ibm, alias-equal", "NOKIA OYJ, nokia, name-equal-without-legal-form",
			"Nokia Corporation, nokia, name-equal-without-legal-form",
			"Xiaomi Inc., xiaomi, name-equal-without-legal-form", "诺基亚, nokia, alias-equal",
			"Nokia Siemens Networks Oy, nsn, name-equal-without-legal-form",
			"NOKIASIEMENS NETWORKS, nsn, name-equal-joined",
			"AmazonTechnologies, amazon-technologies, name-equal-without-legal-form",
			"Amazonia, amazonia, name-equal-without-legal-form", "AT and T, att, name-equal-without-legal-form",
			"Ａｐｐｌｅ, apple, name-equal-folded" })
	void certainOnesAreTold(String name, String id, String reason) {
		var candidates = match(name);

		assertThat(candidates.getFirst().id()).isEqualTo(id);
		assertThat(candidates.getFirst().match()).isTrue();
		assertThat(candidates.getFirst().reasons()).extracting(Reason::id).containsExactly(reason);
		assertThat(candidates).filteredOn(Candidate::match).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "Apple, kappler", "Apple, appleton", "Amazonia, amazon", "Amazon, amazonia",
			"Nokia Siemens Networks, nokia", "Nokia, nsn", "Nokian, nokia", "Nokia, nokian", "Amazon, aws" })
	void lookAlikesAreNotEvenCandidates(String name, String other) {
		assertThat(match(name)).extracting(Candidate::id).doesNotContain(other);
	}

	@ParameterizedTest
	@CsvSource({ "Nokia Siemens Netowrks, nsn, name-near", "Nokai, nokia, name-near",
			"小米, xiaomi, name-equal-transliterated",
			"Amazon Technologies Services, amazon-technologies, words-shared" })
	void likelyOnesAreToldAndNeverCertain(String name, String id, String reason) {
		var candidates = match(name);

		assertThat(candidates.getFirst().id()).isEqualTo(id);
		assertThat(candidates.getFirst().has(reason)).isTrue();
		assertThat(candidates).noneMatch(Candidate::match);
	}

	@Test
	void twoThatFitAlikeAreNeitherCertain() {
		var twins = List.of(known("a", "Acme Corp."), known("b", "ACME GmbH"));

		assertThat(Matcher.match(question("Acme", null), twins, 10)).hasSize(2)
			.noneMatch(Candidate::match)
			.allMatch((one) -> one.has("not-alone"));
	}

	@Test
	void anIdentifierDecides() {
		var known = List.of(known("acme", "Acme", Map.of("lei", "549300A0JPRWG1KI7U06", "cik", "0000924613")),
				known("other", "Acme"));

		var equal = Matcher.match(question("Something else", null, Identifier.CIK, "924613"), known, 10);
		assertThat(equal).singleElement().matches(Candidate::match);
		assertThat(equal.getFirst().score()).isEqualTo(1);

		var differs = Matcher.match(question("Acme", null, Identifier.LEI, "5493001KJTIIGC8Y1R12"), known, 10);
		assertThat(differs.getFirst().id()).isEqualTo("other");
		assertThat(differs.get(1).has("lei-differs")).isTrue();
		assertThat(differs.get(1).score()).isLessThanOrEqualTo(0.5);

		var both = Matcher.match(
				question("Acme", null, Identifier.LEI, "5493001KJTIIGC8Y1R12", Identifier.CIK, "924613"),
				known.subList(0, 1), 10);
		assertThat(both).singleElement()
			.matches((one) -> !one.match() && one.has("cik-equal") && one.has("lei-differs"));
	}

	@Test
	void anotherCountryForbidsCertainty() {
		var known = List.of(new Known("acme", "Acme", "Company", List.of(), Map.of(), List.of("US", "US-DE")));

		assertThat(Matcher.match(question("Acme", "US"), known, 10).getFirst().match()).isTrue();
		assertThat(Matcher.match(question("Acme", "DE"), known, 10)).singleElement()
			.matches((one) -> !one.match() && one.has("country-differs"));
		assertThat(Matcher.match(question("Apple", "DE"), GRAPH, 10).getFirst().has("country-unknown")).isTrue();
	}

	@Test
	void anotherLegalFormForbidsCertainty() {
		assertThat(Matcher.match(question("Kappler GmbH", null), GRAPH, 10)).singleElement()
			.matches((one) -> !one.match() && one.has("legal-form-differs"));
	}

	private static List<Candidate> match(String name) {
		return Matcher.match(question(name, null), GRAPH, 10);
	}

	private static MatchQuestion question(String name, @Nullable String country, Object... identifiers) {
		var values = new java.util.EnumMap<Identifier, List<String>>(Identifier.class);
		for (int i = 0; i < identifiers.length; i += 2) {
			values.put((Identifier) Objects.requireNonNull(identifiers[i]),
					List.of(String.valueOf(identifiers[i + 1])));
		}
		return new MatchQuestion(name, country, values, List.of());
	}

	private static Known known(String id, String name, String... aliases) {
		return new Known(id, name, "Company", Arrays.asList(aliases), Map.of(), List.of());
	}

	private static Known known(String id, String name, Map<String, Object> identifiers) {
		return new Known(id, name, "Company", List.of(), identifiers, List.of());
	}

}
