package dev.crossclaim.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.Field;
import dev.crossclaim.ontology.RelationType;

/** Claims as statements of a file: the reverse of {@link ClaimReader}. */
class StatementText {

	private static final List<String> WORDS = List.of("role", "as", "on", "text", "unit", "qualifier", "approximate");

	private final Map<String, Map<RelationType, List<String>>> links;

	StatementText(Map<String, Map<RelationType, List<String>>> links) {
		this.links = links;
	}

	/** The statements of one entry; a statement is told by the second part of its id. */
	List<Map<String, Object>> write(List<NodeRow> claims) {
		var blocks = new LinkedHashMap<String, List<NodeRow>>();
		claims.forEach(
				(claim) -> blocks.computeIfAbsent(claim.id().split("/", 3)[1], (id) -> new ArrayList<>()).add(claim));
		var statements = new ArrayList<Map<String, Object>>();
		blocks.forEach((id, rows) -> statements.add(writeStatement(id, rows)));
		return statements;
	}

	private Map<String, Object> writeStatement(String id, List<NodeRow> claims) {
		var first = claims.getFirst();
		var statement = new LinkedHashMap<String, Object>();
		statement.put("id", id);
		statement.put("passage", CatalogueExport.only(linksOf(first), RelationType.SUPPORTED_BY));
		statement.put("origin", CatalogueExport.only(linksOf(first), RelationType.FROM));
		Dates.put(statement, "modality", first.properties().get("modality"));
		if ("negative".equals(first.properties().get("polarity"))) {
			statement.put("polarity", "negative");
		}
		Dates.put(statement, "by", first.properties().get("attribution"));
		putSpan(statement, "holds", first, "attested");
		Dates.put(statement, "note", first.properties().get("note"));
		putText(statement, "recordedAt", first);
		claims.stream()
			.flatMap((claim) -> linksOf(claim).getOrDefault(RelationType.SUPERSEDES, List.of()).stream())
			.findFirst()
			.ifPresent((replaced) -> statement.put("supersedes",
					String.join("/", List.of(replaced.split("/", 3)).subList(0, 2))));
		boolean together = claims.stream().map(StatementText::retractedAt).distinct().count() == 1;
		if (together) {
			putText(statement, "retractedAt", first);
		}
		statement.put("states", claims.stream().map((claim) -> writeState(claim, !together)).toList());
		return statement;
	}

	private Map<RelationType, List<String>> linksOf(NodeRow claim) {
		return this.links.getOrDefault(claim.id(), Map.of());
	}

	private static @Nullable Object retractedAt(NodeRow claim) {
		return claim.properties().get("retractedAt");
	}

	private static Object writeState(NodeRow claim, boolean alone) {
		var field = String.valueOf(claim.properties().get("field"));
		var state = new LinkedHashMap<String, Object>();
		state.put(field, String.valueOf(claim.properties().get("value")));
		WORDS.forEach((key) -> Dates.put(state, key, claim.properties().get(key)));
		putSpan(state, "since", claim, "since");
		putSpan(state, "until", claim, "until");
		putNumber(state, "min", claim);
		putNumber(state, "max", claim);
		if (alone) {
			putText(state, "retractedAt", claim);
		}
		boolean word = Field.find(field).map((one) -> one.value() == Field.Value.NONE).orElse(false);
		return (word && state.size() == 1) ? field : state;
	}

	private static void putText(Map<String, Object> texts, String key, NodeRow claim) {
		Dates.put(texts, key, Objects.toString(claim.properties().get(key), null));
	}

	private static void putNumber(Map<String, Object> texts, String key, NodeRow claim) {
		if (claim.properties().get(key) instanceof Number number) {
			texts.put(key, BigDecimal.valueOf(number.doubleValue()).toPlainString());
		}
	}

	/** A day, or an interval in EDTF; an open side is two dots. */
	private static void putSpan(Map<String, Object> texts, String key, NodeRow claim, String name) {
		var earliest = claim.properties().get(name + "Earliest");
		var latest = claim.properties().get(name + "Latest");
		if (earliest != null || latest != null) {
			texts.put(key, Objects.equals(earliest, latest) ? String.valueOf(earliest)
					: Objects.requireNonNullElse(earliest, "..") + "/" + Objects.requireNonNullElse(latest, ".."));
		}
	}

}
