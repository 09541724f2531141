package dev.crossclaim.query.list;

import java.util.Arrays;
import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Where;

import dev.crossclaim.ontology.Modality;
import dev.crossclaim.query.list.Filter.Value;

/**
 * What claims are filtered by: their own words, what they are about and who makes them.
 */
final class ClaimFilters {

	static final List<Filter> ALL = List.of(
			near("about", "Entity|Record", "ABOUT", "Id of the record or entity that it is about.",
					"amazon-v-nokia-ded-2024"),
			near("value", "Entity|Record", "HAS_VALUE", "Id of the thing that is its value.", "ibm"),
			Filters.word("field", "field", Filters.fields(), "What it states.", "forum"),
			Filters.word("role", "role", Filters.ROLE.words(), "Role of the party that it names.", "defendant"),
			Filters.word("modality", "modality", Arrays.stream(Modality.values()).map(Modality::name).toList(),
					"How it is put forward.", "ALLEGED"),
			Filters.word("standing", "standing", List.of("ASSERTS", "DENIES", "NOTES", "SUPERSEDED", "RETRACTED"),
					"What it is worth now.", "DENIES"),
			Filters.word("polarity", "polarity", List.of("positive", "negative"),
					"Whether it says that something is so, or that it is not.", "negative"),
			source("source", "id", "Source", "Id of the source that makes it.", "light-reading-2024-07-31"),
			source("publisher", "publisher", "publisher", "Publisher of the source that makes it.", "Light Reading"),
			near("origin", "Origin", "FROM", "Id of the origin that it goes back to.", "amazon-complaint-2024"),
			near("passage", "Passage", "SUPPORTED_BY", "Id of the passage that it rests on.",
					"showdown-2024#filed-2024-07-30"),
			Filters.days("stated", "statedEarliest", "statedLatest", "When its source was published.", "2024-07"),
			Filters.days("recorded", "recordedAt", "recordedAt", "When this graph took it in.", "2026"));

	private ClaimFilters() {
	}

	private static Filter near(String name, String label, String type, String description, String example) {
		return new Filter(name, Value.IDS, List.of(label), description, example,
				(listed, named) -> List.of(listed.relationshipTo(named, type)), (subject, filter, value) -> {
					var other = Cypher.anyNode("v");
					return exists(subject.node().relationshipTo(other, type), other, "id", filter, value);
				});
	}

	private static Filter source(String name, String property, String label, String description, String example) {
		var text = property.equals("publisher");
		return new Filter(name, text ? Value.TEXT : Value.IDS, text ? List.of("Source", property) : List.of(label),
				description, example, null, (subject, filter, value) -> {
					var source = Cypher.node("Source").named("s");
					return exists(Filters.supports(subject.node(), source), source, property, filter, value);
				});
	}

	private static Sure exists(org.neo4j.cypherdsl.core.PatternElement path, Node other, String property, Filter filter,
			Object value) {
		Condition fits = other.property(property).in(filter.parameter(value));
		return Sure.plain(Cypher.exists(List.of(path), Where.from(fits)));
	}

}
