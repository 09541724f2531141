package dev.crossclaim.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.database.ExpensiveRead;
import dev.crossclaim.ontology.Certainty;

/**
 * Puts together what is known of a company: one statement for each chapter, none for each
 * item.
 */
@Service
@ExpensiveRead
public class DossierQueries {

	/** Most items of a chapter. */
	static final int MOST = 200;

	private static final int HAPPENINGS = 10;

	private final NamedQuery group;

	private final CompanyQueries companies;

	private final ListQueries lists;

	private final SourceQueries sources;

	DossierQueries(Neo4jClient neo4j, CypherCatalog cypher, CompanyQueries companies, ListQueries lists,
			SourceQueries sources) {
		this.group = new NamedQuery(neo4j, cypher, "group-of-company");
		this.companies = companies;
		this.lists = lists;
		this.sources = sources;
	}

	/** The dossier, or empty if the id is unknown. */
	public Optional<Dossier> find(String company, RollUp rollUp, @Nullable Window time, Certainty atLeast) {
		var about = this.companies.find(company, time);
		return about.first().map((row) -> compose(about, company, rollUp, time, atLeast));
	}

	private Dossier compose(Rows about, String company, RollUp rollUp, @Nullable Window time, Certainty atLeast) {
		var slice = new Slice(atLeast, null, MOST);
		var members = this.group.run(NamedQuery.with("company", company, "from", (time != null) ? time.from() : null,
				"to", (time != null) ? time.to() : null, "atLeast", atLeast.ordinal(), "limit", MOST))
			.rows();
		var relationships = (time != null)
				? this.companies.listRelationships(company, List.of(), null, rollUp, time, slice).rows()
				: List.<Map<String, @Nullable Object>>of();
		var accusations = list(ListQuestion.ACCUSATIONS_AGAINST,
				NamedQuery.with("company", company, "rollUp", rollUp.word()), time, slice);
		var portfolio = list(ListQuestion.PORTFOLIO_STATEMENTS, NamedQuery.with("id", company), null, slice);
		var contradictions = this.sources.listContradictions(company, slice).rows();
		boolean cut = Stream.of(members, relationships, accusations, portfolio, contradictions)
			.anyMatch((chapter) -> chapter.size() == MOST);
		return new Dossier(about, members, relationships, portfolio, accusations, contradictions,
				timeline(company, time, slice), cut);
	}

	private List<Map<String, @Nullable Object>> list(ListQuestion question, Map<String, @Nullable Object> about,
			@Nullable Window time, Slice slice) {
		return this.lists.list(question, about, time, slice).rows();
	}

	/** What happened last. */
	private List<Map<String, @Nullable Object>> timeline(String company, @Nullable Window time, Slice slice) {
		var last = this.lists.list(ListQuestion.TIMELINE,
				NamedQuery.with("ids", List.of(company), "records", null, "newest", true, "from", null), time,
				new Slice(slice.atLeast(), null, HAPPENINGS));
		return last.rows().reversed();
	}

}
