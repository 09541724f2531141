package dev.crossclaim.api.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.identity.Candidate;
import dev.crossclaim.identity.Identifier;
import dev.crossclaim.identity.MatchQuestion;
import dev.crossclaim.identity.Matcher;

/** Reads questions after an organisation and answers them. */
@Component
class Matching {

	static final int MOST = 50;

	static final int USUAL = 10;

	private final Matcher matcher;

	private final KnownNames names;

	private final Hits hits;

	Matching(Matcher matcher, KnownNames names, Hits hits) {
		this.matcher = matcher;
		this.names = names;
		this.hits = hits;
	}

	/**
	 * The candidates of one question.
	 * @param at where the question stands in the request, for problems: empty, or a path
	 * that ends in a dot
	 */
	List<Map<String, @Nullable Object>> candidates(MatchFilter filter, String at) {
		return this.matcher.match(question(filter, at), size(filter.limit(), at)).stream().map(this::item).toList();
	}

	private MatchQuestion question(MatchFilter filter, String at) {
		var identifiers = new LinkedHashMap<Identifier, List<String>>();
		put(identifiers, Identifier.LEI, filter.lei(), at);
		put(identifiers, Identifier.CIK, filter.cik(), at);
		put(identifiers, Identifier.WIKIDATA, filter.wikidata(), at);
		put(identifiers, Identifier.TICKER, filter.ticker(), at);
		var name = (filter.name() != null) ? Typed.limited(at + "name", filter.name()) : null;
		if (name == null && identifiers.isEmpty()) {
			throw ApiProblem.invalid(at + "name", "", "A name or an identifier is needed.");
		}
		var country = this.names.place(at + "country", filter.country());
		return new MatchQuestion(name, (country != null) ? country.value() : null, identifiers,
				List.of(Kinds.ORGANIZATION));
	}

	private static void put(Map<Identifier, List<String>> identifiers, Identifier identifier, @Nullable String typed,
			String at) {
		if (typed != null) {
			identifiers.put(identifier, List.of(Typed.limited(at + identifier.word(), typed)));
		}
	}

	private static int size(@Nullable String limit, String at) {
		return (limit != null) ? Typed.number(at + "limit", limit, MOST) : USUAL;
	}

	private Map<String, @Nullable Object> item(Candidate candidate) {
		var item = new LinkedHashMap<String, @Nullable Object>();
		item.put("id", candidate.id());
		item.put("name", candidate.name());
		item.put("label", candidate.label());
		item.put("matched", candidate.matched());
		item.put("score", candidate.score());
		item.put("match", candidate.match());
		item.put("reasons", candidate.reasons());
		return this.hits.withHref(item);
	}

}
