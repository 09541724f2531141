package dev.crossclaim.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.ontology.Modality;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.NodeType.Layer;

/**
 * What {@code cypher/project/02-standing.cypher} makes of a positive claim of each
 * modality on each kind of node: found by running it over such claims. Needs a
 * transaction that is rolled back.
 */
public final class StandingTable {

	private static final String CREATE = """
			UNWIND $rows AS row
			CREATE (n:Record:$(row.label) {id: row.id})<-[:ABOUT]-(:Claim {id: row.id, field: row.field, modality: row.modality, polarity: 'positive'})""";

	private static final String READ = "MATCH (c:Claim) WHERE c.id STARTS WITH 'standing:' "
			+ "RETURN c.id AS id, c.standing AS standing";

	private StandingTable() {
	}

	/** For each kind of node, in the words of a reader, the standing of each modality. */
	public static Map<String, Map<Modality, String>> compute(Neo4jClient neo4j, CypherCatalog cypher) {
		neo4j.query(CREATE).bind(rows()).to("rows").run();
		neo4j.query(cypher.get("project/02-standing"))
			.bind(rows().stream().map((row) -> row.get("id")).toList())
			.to("records")
			.run();
		var table = new LinkedHashMap<String, Map<Modality, String>>();
		subjects().keySet().forEach((subject) -> table.put(subject, new EnumMap<>(Modality.class)));
		neo4j.query(READ).fetch().all().forEach((row) -> {
			var parts = String.valueOf(row.get("id")).split(":", -1);
			table.getOrDefault(parts[1], Map.of()).put(Modality.valueOf(parts[2]), String.valueOf(row.get("standing")));
		});
		return table;
	}

	private static List<Map<String, Object>> rows() {
		var rows = new ArrayList<Map<String, Object>>();
		subjects().forEach((subject, claim) -> {
			for (var modality : Modality.values()) {
				rows.add(Map.of("id", "standing:%s:%s".formatted(subject, modality), "label", claim.label, "field",
						claim.field, "modality", modality.name()));
			}
		});
		return rows;
	}

	private static Map<String, Subject> subjects() {
		var subjects = new LinkedHashMap<String, Subject>();
		Arrays.stream(NodeType.values())
			.filter((type) -> type.layer() == Layer.RECORD)
			.forEach((type) -> subjects.put(type.label(), new Subject(type.label(), "existence")));
		subjects.put("size or technology of a PatentSet", new Subject(NodeType.PATENT_SET.label(), "size"));
		subjects.put("any Entity", new Subject(NodeType.COMPANY.label(), "remark"));
		return subjects;
	}

	private record Subject(String label, String field) {
	}

}
