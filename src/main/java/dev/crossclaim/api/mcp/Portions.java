package dev.crossclaim.api.mcp;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.crossclaim.api.Cursor;
import dev.crossclaim.api.ListAnswer;
import dev.crossclaim.history.GraphHistory;

/** Answers a question in portions that keep to a budget of tokens, cut between items. */
class Portions {

	/** For {@code page} and its cursor, beside the content. */
	private static final int RESERVE = 1200;

	private static final int PAGES_COUNTED = 5;

	private static final String MOST_OF_LIST = "200";

	private static final String CURSOR = "cursor";

	/** The tool, the argument, and the property that hold statements. */
	private static final String EVIDENCE = "evidence";

	private static final List<String> FIRST = List.of("asOf", "during", "dataHorizon", "certainty", "notice", "page");

	private final JsonMapper json;

	private final GraphHistory history;

	Portions(JsonMapper json, GraphHistory history) {
		this.json = json;
		this.history = history;
	}

	/**
	 * A call of a tool.
	 *
	 * @param question what answers some arguments
	 * @param arguments all but those on portions
	 */
	record Call(String tool, Function<Arguments, Object> question, Arguments arguments, @Nullable String cursor,
			int tokens) {

		String digest() {
			return Cursor.digest(this.tool + this.arguments.with("limit", null).values());
		}

		int bytes() {
			return this.tokens * Size.BYTES_PER_TOKEN - RESERVE;
		}

		Call with(Arguments others) {
			return new Call(this.tool, this.question, others, this.cursor, this.tokens);
		}

		Object ask(@Nullable String next) {
			return this.question.apply((next != null) ? this.arguments.with(CURSOR, next) : this.arguments);
		}

	}

	/** The first portion, or the one that a cursor leads to. */
	ObjectNode answer(Call call) {
		var from = (call.cursor() != null) ? Continuation.read(call.cursor(), call.digest()) : null;
		long before = this.history.revision();
		var answer = call.ask((from != null) ? from.next() : null);
		if (answer instanceof ListAnswer list) {
			return ofList(call, from, list);
		}
		if (from != null) {
			from.requireRevision(this.history.revision());
		}
		return ofDocument(call, (from != null) ? from.shown() : 0, before, tree(call, answer));
	}

	/** Statements within are told by their ids, unless they are what was asked for. */
	private ObjectNode tree(Call call, Object answer) {
		ObjectNode tree = this.json.valueToTree(answer);
		if (!call.tool().equals(EVIDENCE) && call.arguments().text(EVIDENCE) == null) {
			tree.findParents(EVIDENCE).forEach((holder) -> {
				if (holder instanceof ObjectNode item && item.get(EVIDENCE) instanceof ArrayNode statements) {
					var ids = item.arrayNode();
					statements.forEach((one) -> ids.add(one.path("id").asString(one.asString(""))));
					item.set(EVIDENCE, ids);
				}
			});
		}
		return tree;
	}

	/**
	 * A list is asked for again with as many rows as fit: so its cursor stands exactly
	 * there.
	 */
	private ObjectNode ofList(Call call, @Nullable Continuation from, ListAnswer first) {
		int room = call.bytes() - Size.of(tree(call, first.with(List.of(), null)));
		int fitting = Size.fitting(itemsOf(tree(call, first)), room);
		var list = first;
		if (fitting < first.items().size()) {
			var fewer = call.arguments().with("limit", String.valueOf(fitting));
			list = (ListAnswer) call.with(fewer).ask((from != null) ? from.next() : null);
		}
		int before = (from != null) ? from.shown() : 0;
		var counted = (from != null) ? from : count(call, list);
		var next = (list.next() != null) ? new Continuation(call.digest(), list.next(), before + list.items().size(), 0,
				counted.total(), counted.exact()) : null;
		var tree = tree(call, list);
		var items = itemsOf(tree);
		for (int i = 0; i < items.size(); i++) {
			items.set(i, Size.shortened(items.get(i), room));
		}
		tree.remove(List.of("next", "total"));
		return laidOut(call, tree, new Page(before, list.items().size(), counted.total(), counted.exact(), next));
	}

	private static ArrayNode itemsOf(ObjectNode list) {
		return list.withArray("items");
	}

	/** Walks on to the end of a list that does not tell its length, up to a bound. */
	private static Continuation count(Call call, ListAnswer list) {
		if (list.properties().get("total") instanceof Number total) {
			return new Continuation("", null, 0, 0, total.longValue(), true);
		}
		long total = list.items().size();
		var next = list.next();
		for (int i = 0; i < PAGES_COUNTED && next != null; i++) {
			var more = (ListAnswer) call.with(call.arguments().with("limit", MOST_OF_LIST)).ask(next);
			total += more.items().size();
			next = more.next();
		}
		return new Continuation("", null, 0, 0, total, next == null);
	}

	private ObjectNode ofDocument(Call call, int from, long revision, ObjectNode tree) {
		var flat = new Flat(tree);
		int fitting = flat.fitting(from, call.bytes());
		flat.show(from, fitting, call.bytes());
		int total = flat.total();
		var next = (from + fitting < total)
				? new Continuation(call.digest(), null, from + fitting, revision, total, true) : null;
		var laidOut = laidOut(call, tree, new Page(from, fitting, total, true, next));
		if (next != null || from > 0) {
			((ObjectNode) Objects.requireNonNull(laidOut.get("page"))).set("lists",
					this.json.valueToTree(flat.totals()));
		}
		return laidOut;
	}

	private record Page(int before, int shown, long total, boolean exact, @Nullable Continuation next) {
	}

	/** What the answer is about first, then where it is cut, then the content. */
	private ObjectNode laidOut(Call call, ObjectNode content, Page page) {
		var portion = this.json.createObjectNode();
		portion.put(page.exact() ? "total" : "totalAtLeast", page.total())
			.put("first", (page.shown() > 0) ? page.before() + 1 : page.before())
			.put("shown", page.shown())
			.put("budgetTokens", call.tokens());
		if (page.next() != null) {
			portion.put("nextCursor", page.next().encode());
			portion.put("goOn", "There is more: call %s again with the same arguments and nextCursor as cursor."
				.formatted(call.tool()));
		}
		if (content.findValue(Size.CUT) != null) {
			portion.put("note", "Lists within an item were shortened to fit, see its 'cut'; more maxTokens show more.");
		}
		content.set("page", portion);
		var answer = this.json.createObjectNode();
		FIRST.stream().filter(content::has).forEach((name) -> answer.set(name, content.get(name)));
		content.properties().forEach((entry) -> answer.putIfAbsent(entry.getKey(), entry.getValue()));
		return answer;
	}

}
