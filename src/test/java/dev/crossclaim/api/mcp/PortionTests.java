package dev.crossclaim.api.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Answers that are cut, and how they go on. */
@McpTest
class PortionTests {

	private static final int TOKENS = 2500;

	@Autowired
	Agent agent;

	@ParameterizedTest
	@ValueSource(strings = { "pair a=aws b=nokia", "dossier id=nokia", "paths from=aws to=red-hat", "schema",
			"evidence id=amazon-v-nokia-ded-2024", "timeline about=nokia", "search q=nokia",
			"evidence from=amazon to=nokia", "coopetition company=nokia" })
	void allPortionsTogetherAreTheWhole(String call) {
		var whole = portions(call, 8000);
		var parts = portions(call, TOKENS);

		assertThat(parts).hasSizeGreaterThanOrEqualTo(whole.size());
		assertThat(items(parts)).isEqualTo(items(whole));
		assertThat(items(parts)).hasSize(parts.getFirst().at("/page/total").asInt());
	}

	@Test
	void theSameCallIsCutInTheSamePlace() {
		assertThat(portions("dossier id=nokia", TOKENS)).hasSizeGreaterThan(1)
			.isEqualTo(portions("dossier id=nokia", TOKENS));
	}

	@Test
	void aPortionKeepsToItsBudgetAndTellsWhatIsLeft() {
		var parts = portions("pair a=aws b=nokia", TOKENS);

		assertThat(parts).hasSizeGreaterThan(2).allSatisfy((part) -> {
			assertThat(part.toString().getBytes(UTF_8).length).isLessThanOrEqualTo(TOKENS * Size.BYTES_PER_TOKEN);
			assertThat(part.at("/page/budgetTokens").asInt()).isEqualTo(TOKENS);
			assertThat(part.at("/page/total")).isEqualTo(parts.getFirst().at("/page/total"));
			assertThat(part.has("asOf")).isTrue();
			assertThat(part.has("notice")).isTrue();
		});
		assertThat(parts.getFirst().at("/page/goOn").asString()).contains("call pair again");
		assertThat(parts.getLast().at("/page").has("nextCursor")).isFalse();
	}

	@Test
	void aCursorBelongsToItsQuestion() {
		var next = portions("pair a=aws b=nokia", TOKENS).getFirst().at("/page/nextCursor").asString();

		assertThat(this.agent.call("pair", "a", "aws", "b", "ibm", "cursor", next).<String>at("$.parameter"))
			.isEqualTo("cursor");
		assertThat(this.agent.call("dossier", "id", "nokia", "cursor", next).error()).isTrue();
	}

	@Test
	void anItemLargerThanTheBudgetIsShortenedAndSaysSo() {
		var item = JsonMapper.shared().createObjectNode().put("id", "x");
		var claims = item.withArray("claims");
		for (int i = 0; i < 100; i++) {
			claims.addObject().put("id", i);
		}

		var shorter = (ObjectNode) Size.shortened(item, 400);

		assertThat(Size.of(shorter)).isLessThanOrEqualTo(400);
		assertThat(shorter.at("/cut/claims").asInt()).isEqualTo(100);
		assertThat(shorter.withArray("claims").get(0)).isEqualTo(claims.get(0));
		assertThat(claims).hasSize(100);
	}

	private List<JsonNode> portions(String call, int tokens) {
		var arguments = new HashMap<String, Object>(Map.of("maxTokens", tokens));
		var words = List.of(call.split(" "));
		words.stream().skip(1).forEach((word) -> arguments.put(word.split("=")[0], word.split("=")[1]));
		var portions = new ArrayList<JsonNode>();
		String next;
		do {
			var told = this.agent.call(words.getFirst(), arguments);
			assertThat(told.error()).as(told.json()).isFalse();
			portions.add(JsonMapper.shared().readTree(told.json()));
			next = portions.getLast().at("/page/nextCursor").asString("");
			arguments.put("cursor", next);
		}
		while (!next.isEmpty());
		return portions;
	}

	/** The items of all lists, each with where it stands, in order. */
	private static List<String> items(List<JsonNode> portions) {
		var items = new ArrayList<String>();
		for (var list : List.of("", "nodes", "edges")) {
			portions.forEach((portion) -> collect("", portion, list, items));
		}
		return items;
	}

	private static void collect(String path, JsonNode node, String wanted, List<String> items) {
		for (var entry : node.properties()) {
			var name = path + entry.getKey();
			if (entry.getValue().isArray() && wanted.equals(List.of("nodes", "edges").contains(name) ? name : "")) {
				entry.getValue().forEach((item) -> items.add(name + identity(item)));
			}
			else if (entry.getValue().isObject() && !name.equals("page")) {
				collect(name + ".", entry.getValue(), wanted, items);
			}
		}
	}

	/** An item may be shortened in a small portion; what it is about stays. */
	private static String identity(JsonNode item) {
		return item.has("companies") ? item.get("companies").toString() : item.at("/edge/id").asString(item.toString());
	}

}
