package dev.crossclaim.api.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import dev.crossclaim.identity.Identifier;
import dev.crossclaim.ontology.NodeType;

/**
 * What the reconciliation service says of itself, by the protocol's version 0.2: its
 * types, its properties and where its other services are.
 */
final class Manifest {

	private static final List<String> USUAL = List.of(Kinds.ORGANIZATION, "Company", "Product", "Patent", "Lawsuit",
			"Court", "Place");

	private Manifest() {
	}

	/** The manifest, with the addresses under which the request reached this server. */
	static Map<String, Object> of() {
		var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		var manifest = new LinkedHashMap<String, Object>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", "Crossclaim");
		manifest.put("identifierSpace", base + "/id/");
		manifest.put("schemaSpace", base + "/kind/");
		manifest.put("documentation", base + "/swagger-ui.html");
		manifest.put("defaultTypes", USUAL.stream().map(Manifest::type).toList());
		manifest.put("view", Map.of("url", base + PreviewController.PATH + "?id={{id}}"));
		manifest.put("preview", new Frame(base + PreviewController.PATH + "?id={{id}}", 430, 220));
		var suggest = new LinkedHashMap<String, Object>();
		List.of("entity", "type", "property").forEach((what) -> suggest.put(what, suggest(base, what)));
		manifest.put("suggest", suggest);
		manifest.put("batchSize", ReconcileBatch.CAP);
		return manifest;
	}

	private static Map<String, String> suggest(String base, String what) {
		var service = new LinkedHashMap<String, String>();
		service.put("service_url", base);
		service.put("service_path", "/api/v1/reconcile/suggest/" + what);
		if (what.equals("entity")) {
			service.put("flyout_service_path", "/api/v1/reconcile/flyout?id=${id}");
		}
		return service;
	}

	/** All types, each with the wider one that it belongs to. */
	static List<Thing> types() {
		return Kinds.labels().stream().map(Manifest::type).toList();
	}

	/** A type by its id. */
	private static Thing type(String label) {
		var known = NodeType.findByLabel(label);
		return new Thing(label, nameOf(label), known.map(NodeType::meaning).orElse(null),
				known.filter(NodeType::isOrganization)
					.map((one) -> List.of(shortType(Kinds.ORGANIZATION)))
					.orElse(null));
	}

	/** A type by its id, as a client shows it. */
	static Thing shortType(String label) {
		return new Thing(label, nameOf(label), null, null);
	}

	private static String nameOf(String label) {
		return label.charAt(0) + label.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** All properties that a query can carry. */
	static List<Thing> properties() {
		return List.of(property(ReconcileBatch.COUNTRY, "Country", "Under whose law it is organised, ISO 3166"),
				property(Identifier.LEI.word(), "LEI", "Legal Entity Identifier, ISO 17442"),
				property(Identifier.CIK.word(), "CIK", "Central Index Key of the SEC"),
				property(Identifier.WIKIDATA.word(), "Wikidata item", "Such as Q1418"),
				property(Identifier.TICKER.word(), "Ticker", "Exchange symbol"),
				property(Identifier.DOCKET.word(), "Docket number", "As the court writes it, of a lawsuit"));
	}

	static List<String> propertyIds() {
		return Stream.concat(Stream.of(ReconcileBatch.COUNTRY), Stream.of(Identifier.values()).map(Identifier::word))
			.toList();
	}

	private static Thing property(String id, String name, String description) {
		return new Thing(id, name, description, null);
	}

	/** A type or a property. */
	record Thing(String id, String name, @Nullable String description, @Nullable List<Thing> broader) {
	}

	/** Where a page is, and how large its frame is in pixels. */
	record Frame(String url, int width, int height) {
	}

}
