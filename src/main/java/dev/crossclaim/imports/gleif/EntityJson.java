package dev.crossclaim.imports.gleif;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.gleif.LegalEntity.Successor;

/**
 * Legal entities and issuers of identifiers as the programming interface answers them.
 */
final class EntityJson {

	private EntityJson() {
	}

	static Outcome read(JsonNode attributes) {
		var names = new ArrayList<String>();
		for (var list : List.of("otherNames", "transliteratedOtherNames")) {
			attributes.at("/entity/" + list).forEach((one) -> names.add(text(one, "/name", "")));
		}
		var successors = new ArrayList<Successor>();
		attributes.at("/entity/successorEntities").forEach((one) -> successors.add(successor(one)));
		if (successors.isEmpty()) {
			successors.add(successor(attributes.at("/entity/successorEntity")));
		}
		return new LegalEntity(Lei.of(find(attributes, "/lei")), find(attributes, "/entity/legalName/name"), names,
				content(attributes), find(attributes, "/entity/category"), find(attributes, "/entity/jurisdiction"),
				successors, find(attributes, "/registration/lastUpdateDate"))
			.state();
	}

	private static Content content(JsonNode attributes) {
		return Content.of("status", find(attributes, "/entity/status"))
			.text("subcategory", find(attributes, "/entity/subCategory"))
			.text("legalForm", text(attributes, "/entity/legalForm/id", "/entity/legalForm/other"))
			.text("town", find(attributes, "/entity/legalAddress/city"))
			.text("country", find(attributes, "/entity/legalAddress/country"))
			.text("registeredAt", text(attributes, "/entity/registeredAt/id", "/entity/registeredAt/other"))
			.text("registeredAs", find(attributes, "/entity/registeredAs"))
			.text("registrationStatus", find(attributes, "/registration/status"))
			.text("expiredFor", find(attributes, "/entity/expiration/reason"))
			.day("founded", Days.day(find(attributes, "/entity/creationDate")))
			.day("expired", Days.day(find(attributes, "/entity/expiration/date")));
	}

	private static Successor successor(JsonNode node) {
		return new Successor(find(node, "/lei"), find(node, "/name"));
	}

	/**
	 * An issuer is an organisation with an identifier; its record tells no more of it.
	 */
	static Outcome readIssuer(JsonNode attributes) {
		return new LegalEntity(Lei.of(find(attributes, "/lei")), find(attributes, "/name"),
				List.of(text(attributes, "/marketingName", "")), Content.of("website", find(attributes, "/website")),
				null, null, List.of(), null)
			.state();
	}

	/** The text at a path, or else at another; empty where neither has any. */
	private static String text(JsonNode node, String path, String other) {
		var first = find(node, path);
		var second = (first == null && other.startsWith("/")) ? find(node, other) : first;
		return (second != null) ? second : "";
	}

	/** The text at a path; null where there is none. */
	static @Nullable String find(JsonNode node, String path) {
		var found = node.at(path);
		var text = (found.isValueNode() && !found.isNull()) ? found.asString().strip() : "";
		return text.isEmpty() ? null : text;
	}

}
