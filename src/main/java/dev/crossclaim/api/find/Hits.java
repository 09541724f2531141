package dev.crossclaim.api.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.identity.Likeness;
import dev.crossclaim.identity.Name;

/** Lays out what was found: with the name that fits best, and where it is served. */
@Component
class Hits {

	private static final List<String> NUMBERS = List.of("id", "docketNumber", "lei", "cik", "wikidataId", "ticker");

	private final Kinds kinds;

	Hits(Kinds kinds) {
		this.kinds = kinds;
	}

	/** One hit of a search for what was typed. */
	Map<String, @Nullable Object> of(Map<?, ?> found, String typed) {
		var hit = new LinkedHashMap<String, @Nullable Object>();
		for (var name : List.of("id", "name", "label", "kind")) {
			hit.put(name, found.get(name));
		}
		hit.put("matched", matched(found, typed));
		for (var name : List.of("score", "docketNumber", "places", "states", "contested", "period")) {
			hit.put(name, found.get(name));
		}
		hit.put("href", href(found));
		return hit;
	}

	/** A row with its address. */
	Map<String, @Nullable Object> withHref(Map<String, @Nullable Object> row) {
		var item = new LinkedHashMap<String, @Nullable Object>(row);
		item.put("href", href(row));
		return item;
	}

	private @Nullable String href(Map<?, ?> found) {
		return this.kinds.hrefOf(String.valueOf(found.get("label")), String.valueOf(found.get("id")));
	}

	/** The id or number that was typed, else the name or alias that is most like it. */
	private static String matched(Map<?, ?> found, String typed) {
		var key = Name.of(typed).key();
		var names = new ArrayList<String>(List.of(String.valueOf(found.get("name"))));
		if (found.get("aliases") instanceof List<?> aliases) {
			aliases.forEach((alias) -> names.add(String.valueOf(alias)));
		}
		return NUMBERS.stream()
			.filter((name) -> found.get(name) != null)
			.map((name) -> String.valueOf(found.get(name)))
			.filter((number) -> Name.of(number).key().equals(key) && !Name.of(names.getFirst()).key().equals(key))
			.findFirst()
			.orElseGet(() -> Likeness.mostLike(typed, names));
	}

}
