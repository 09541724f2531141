package dev.crossclaim.api;

import java.util.ArrayList;
import java.util.List;

import dev.crossclaim.query.list.Kind;

/** What can be selected of the items of a list, beside {@code id} and certainty. */
public final class ListColumns {

	private ListColumns() {
	}

	public static List<String> of(Kind kind) {
		var all = new ArrayList<String>();
		if (kind != Kind.CLAIMS) {
			all.add("name");
		}
		all.addAll(kind.columns());
		if (kind.hasTime() || kind == Kind.SOURCES) {
			all.add("claims");
		}
		if (kind.hasTime()) {
			all.addAll(List.of("origins", "evidence"));
		}
		return List.copyOf(all);
	}

}
