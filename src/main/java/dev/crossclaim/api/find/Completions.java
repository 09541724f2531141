package dev.crossclaim.api.find;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.identity.Name;
import dev.crossclaim.identity.SearchText;
import dev.crossclaim.query.SearchQueries;

/** What something that is being typed may become. */
@Component
class Completions {

	private final SearchQueries search;

	private final Hits hits;

	Completions(SearchQueries search, Hits hits) {
		this.search = search;
		this.hits = hits;
	}

	/** The best completions, each with the name that fits and its address. */
	List<Map<String, @Nullable Object>> list(String typed, List<String> kinds, int limit) {
		return SearchText.of(typed)
			.map((text) -> this.search.complete(text.unfinished(), text.exact(), Name.of(typed).folded(), kinds, limit)
				.rows()
				.stream()
				.map(this.hits::withHref)
				.toList())
			.orElse(List.of());
	}

}
