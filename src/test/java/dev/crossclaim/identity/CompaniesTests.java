package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which organisations the rule takes for one company, without a database. */
class CompaniesTests {

	@Test
	void equalNamesButForSpacesSignsAndLengthOfTheFormAreOne() {
		assertThat(companies(one("name:a", "Acme Widgets Incorporated"), one("name:b", "ACME WIDGETS, INC."),
				one("patentsview:c", "AcmeWidgets Inc")))
			.containsExactly("[patentsview:c, name:a, name:b]");
	}

	@Test
	void aNameWithoutAFormIsOneWithTheOnlyOneThatHasOne() {
		assertThat(companies(one("name:a", "Acme Widgets"), one("lei:b", "Acme Widgets GmbH")))
			.containsExactly("[lei:b, name:a]");
		assertThat(companies(one("name:a", "Acme Widgets"), one("lei:b", "Acme Widgets GmbH"),
				one("lei:c", "Acme Widgets Inc")))
			.containsExactly("[lei:b]", "[lei:c]", "[name:a]");
	}

	@Test
	void oneWordNamesNobodyWithoutTheSameForm() {
		assertThat(companies(one("name:a", "Nokia"), one("lei:b", "Nokia Oyj"), one("name:c", "NOKIA OYJ")))
			.containsExactly("[lei:b, name:c]", "[name:a]");
	}

	@Test
	void whatPersonsJudgedComesFirst() {
		assertThat(companies(judged("name:a", "Acme Widgets Inc", "lei:b"), with("lei:b", "Wholly Otherwise Corp", "B"),
				with("lei:c", "Acme Widgets Inc", "C")))
			.containsExactly("[lei:b, name:a]", "[lei:c]");
		assertThat(companies(different("name:a", "Acme Widgets Inc", "lei:b"), one("lei:b", "Acme Widgets Inc"),
				one("name:c", "Acme Widgets, Inc.")))
			.containsExactly("[lei:b, name:c]", "[name:a]");
	}

	@Test
	void twoValuesOfOneIdentifierAreTwo() {
		assertThat(companies(with("lei:a", "Acme Widgets Inc", "A"), with("lei:b", "Acme Widgets Inc", "B"),
				one("name:c", "Acme Widgets Inc"), one("name:d", "Acme Widgets, Incorporated")))
			.containsExactly("[lei:a]", "[lei:b]", "[name:c, name:d]");
		assertThat(companies(with("lei:a", "Acme Widgets Inc", "A"), with("cik:b", "Otherwise Corp", "A")))
			.containsExactly("[lei:a, cik:b]");
	}

	@Test
	void lookAlikesAreOthers() {
		assertThat(companies(one("1", "Amazon Inc"), one("2", "Amazonia Inc"), one("3", "Apple Inc"),
				one("4", "Appleton Inc"), one("5", "Nokia Siemens Networks Oy"), one("6", "Nokia Networks Oy"),
				one("7", "Nokia Oy")))
			.hasSize(7);
	}

	@Test
	void theOrderDoesNotMatter() {
		var seed = System.nanoTime();
		var random = new Random(seed);
		var names = List.of("Acme Widgets", "Acme Widgets Inc", "AcmeWidgets, Inc.", "Acme Widgets GmbH",
				"Acme Widgets (Japan)", "Acme Widgets Inc (Canada)", "Acmewidgets", "Acmewidgets Inc");
		for (int round = 0; round < 200; round++) {
			var all = new ArrayList<Member>();
			for (int i = 0; i < 7; i++) {
				var name = names.get(random.nextInt(names.size()));
				all.add((random.nextInt(4) == 0) ? with("lei:" + i, name, "L" + random.nextInt(3))
						: one("name:" + i, name));
			}
			var first = companies(all.toArray(Member[]::new));
			Collections.shuffle(all, random);
			assertThat(companies(all.toArray(Member[]::new))).as("seed %d, round %d", seed, round).isEqualTo(first);
		}
	}

	private static List<String> companies(Member... all) {
		var companies = Companies.of(List.of(all));
		return Stream.of(all)
			.map((one) -> companies.get(one.id()).stream().map(Member::id).toList().toString())
			.distinct()
			.sorted()
			.toList();
	}

	private static Member one(String id, String name) {
		return member(id, name, Map.of(), List.of(), null);
	}

	private static Member with(String id, String name, String lei) {
		return member(id, name, Map.of("lei", lei), List.of(), null);
	}

	private static Member judged(String id, String name, String into) {
		return member(id, name, Map.of(), List.of(), into);
	}

	private static Member different(String id, String name, String other) {
		return member(id, name, Map.of(), List.of(other), null);
	}

	private static Member member(String id, String name, Map<String, String> identifiers, List<String> different,
			@Nullable String into) {
		return new Member(id, true, false, List.of(Name.of(name)), identifiers, List.of(), null, List.of(), different,
				into, Map.of());
	}

}
