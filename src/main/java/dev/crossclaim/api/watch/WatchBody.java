package dev.crossclaim.api.watch;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Read;
import dev.crossclaim.query.RollUp;
import dev.crossclaim.watch.Subject;
import dev.crossclaim.watch.Subject.Kind;

/** Reads what a request says of a watch, or says what is wrong with it. */
final class WatchBody {

	static final String EXAMPLE = """
			{"kind": "pair", "companies": ["aws", "nokia"], "url": "https://example.org/crossclaim"}""";

	static final String PAUSE = """
			{"active": false}""";

	private static final List<String> KEYS = List.of("kind", "companies", "rollUp", "market", "forum", "url");

	private final JsonNode node;

	WatchBody(JsonNode node, List<String> keys) {
		this.node = node;
		if (!node.isObject()) {
			throw ApiProblem.invalid("body", ApiProblem.shortened(node.toString()), "The body is a JSON object.");
		}
		node.propertyNames().stream().filter((key) -> !keys.contains(key)).findFirst().ifPresent((key) -> {
			throw ApiProblem
				.invalid(ApiProblem.shortened(key), key,
						"There is no key '%s' here.".formatted(ApiProblem.shortened(key)))
				.allowed(key, keys);
		});
	}

	/** What a new watch is. */
	@Schema(name = "NewWatch")
	record Wanted(@Schema(allowableValues = {
			"company", "pair", "query" }) String kind,
			@Schema(description = "Ids: one for a company, two for a pair, up to two for a query") @Nullable List<String> companies,
			@Schema(description = "How far a company stands for its group; lineage if absent",
					allowableValues = { "none", "lineage", "group" }) @Nullable String rollUp,
			@Schema(description = "Of a query: where the partnership operates") @Nullable String market,
			@Schema(description = "Of a query: where the lawsuit is heard") @Nullable String forum,
			@Schema(description = "Where messages are sent to: https, on the public Internet. Without it they are only read") @Nullable String url){
	}

	@Schema(name = "WatchChange")
	record Change(@Schema(description = "Whether messages are sent") boolean active) {
	}

	static WatchBody ofNew(JsonNode node) {
		return new WatchBody(node, KEYS);
	}

	static boolean active(JsonNode node) {
		var value = new WatchBody(node, List.of("active")).node.path("active");
		if (!value.isBoolean()) {
			throw ApiProblem.invalid("active", value.toString(), "active takes true or false.")
				.with("allowed", List.of(true, false));
		}
		return value.booleanValue();
	}

	@Nullable String url() {
		return text("url");
	}

	Subject subject(KnownNames names) {
		var typed = text("kind");
		var kind = Read.word("kind", (typed != null) ? typed : "", List.of(Kind.values()));
		var companies = companies(kind);
		var market = names.place("market", text("market"));
		var forum = names.place("forum", text("forum"));
		if (kind != Kind.QUERY && (market != null || forum != null)) {
			throw ApiProblem.invalid((market != null) ? "market" : "forum",
					String.valueOf(market != null ? market : forum),
					"Only a watch of the kind query has a market or a forum.");
		}
		names.requireCompanies("companies", companies);
		names.requirePlace("market", market);
		names.requirePlace("forum", forum);
		var rollUp = text("rollUp");
		return new Subject(kind, companies, (rollUp != null) ? Read.rollUp(rollUp) : RollUp.LINEAGE, market, forum);
	}

	private List<String> companies(Kind kind) {
		var companies = new ArrayList<String>();
		var list = this.node.path("companies");
		list.forEach((one) -> companies.add(one.isString() ? one.asString().strip() : ""));
		boolean many = switch (kind) {
			case COMPANY -> companies.size() == 1;
			case PAIR -> companies.size() == 2;
			case QUERY -> companies.size() <= 2;
		};
		boolean isList = list.isArray() || list.isMissingNode() || list.isNull();
		if (!isList || !many || companies.contains("") || companies.stream().distinct().count() < companies.size()) {
			throw ApiProblem.invalid("companies", list.toString(),
					"companies takes a list of ids: one for a company, two for a pair, up to two for a query, none twice.");
		}
		return List.copyOf(companies);
	}

	private @Nullable String text(String key) {
		var value = this.node.path(key);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		if (!value.isString() || value.asString().isBlank()) {
			throw ApiProblem.invalid(key, value.toString(), "%s takes a text.".formatted(key));
		}
		return value.asString().strip();
	}

}
