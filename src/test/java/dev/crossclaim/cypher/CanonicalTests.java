package dev.crossclaim.cypher;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalTests {

	@Test
	void theOrderOfKeysDoesNotCount() {
		var one = new LinkedHashMap<String, Object>();
		one.put("a", 1);
		one.put("b", 2);
		var other = new LinkedHashMap<String, Object>();
		other.put("b", 2);
		other.put("a", 1);

		assertThat(Canonical.of(one)).isEqualTo(Canonical.of(other));
	}

	@Test
	void theOrderOfAListCounts() {
		assertThat(Canonical.of(List.of("a", "b"))).isNotEqualTo(Canonical.of(List.of("b", "a")));
	}

	@Test
	void differentContentIsToldApart() {
		var texts = Arrays.asList(List.of("a, b"), List.of("a", "b"), List.of("a", "String:1:b"), "a", "1", 1L, 1.0,
				true, "true", null, Map.of(), Map.of("a", "b"), Map.of("a", "b, c=d"), Map.of("a", "b", "c", "d"),
				Collections.singletonMap("a", null));

		assertThat(texts.stream().map(Canonical::of)).doesNotHaveDuplicates();
	}

}
