package dev.crossclaim.query.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;

import dev.crossclaim.query.list.Filter.Value;

/** What several kinds of lists have in common. */
final class Kinds {

	static final Filter FORUM = Filters.place("forum", Link.FORUM,
			"Where the lawsuit is heard; a US suit whose court is not named is within `US`, and never in `US-DE`.",
			"US");

	static final Filter DEAL = Filters.to("deal", "Deal", Link.DEAL, "Id of the deal that it was agreed in.",
			"nokia-xiaomi-2017");

	static final Filter DISCLOSED = Filters.flag("termsDisclosed", "termsDisclosed",
			"Whether its terms are disclosed; what sources do not say or differ on counts as not disclosed.", "false");

	static final Filter ORGANIZATION = new Filter("kind", Value.WORDS, List.of("Company", "BusinessUnit", "Agency"),
			"Company, business unit or agency.", "Company", null,
			(subject, filter,
					value) -> Sure.plain(Filter.texts(value)
						.stream()
						.map((label) -> (org.neo4j.cypherdsl.core.Condition) subject.node().hasLabels(label))
						.reduce(Cypher.literalFalse().asCondition(), org.neo4j.cypherdsl.core.Condition::or)));

	static final Filter TAKES_PART = new Filter("role", Value.WORDS, Filters.ROLE.words(),
			"The role that it has in some record.", "defendant", null,
			(subject, filter, value) -> subject.linked(Link.TAKES_PART, null, filter.parameter(value)))
		.ofThePresent();

	static final Filter PARENT = new Filter("parent", Value.IDS, List.of("Organization"), """
			Id of an organisation that it directly belongs to, as a subsidiary or unit, at the time asked about.""",
			"amazon", null, Parents::test)
		.ofThePresent();

	private Kinds() {
	}

	/** Filters of a kind of record, and those that all records have. */
	static List<Filter> record(String kind, Filter... own) {
		var shared = List.of(Filters.text("kind", "kind", "What sort of it.", kind), Filters.CONTESTED,
				Filters.MODALITY, Filters.SOURCE, Filters.PUBLISHER, Filters.ORIGIN);
		return Stream.concat(Stream.of(own), shared.stream()).toList();
	}

	static Filter started(String name, String example) {
		return Filters.days(name, "startEarliest", "startLatest",
				name.equals("filed") ? "When it was filed." : "When it began or happened.", example);
	}

	static Filter ended(String name) {
		return Filters.days(name, "knownUntil", "endLatest", "When it ended.", "..2024");
	}

	static List<Sort> sorts(String start) {
		return List.of(Sort.day(start, "startLatest"), Sort.day("ended", "endLatest"), Sort.text("kind", "kind"));
	}

	/** Properties of a kind of record, and those that all records have. */
	static List<String> columns(String... own) {
		var columns = new ArrayList<String>(List.of("kind", "contested", "period"));
		columns.addAll(List.of(own));
		return List.copyOf(columns);
	}

}
