package dev.crossclaim.api.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.mcp.Agent;
import dev.crossclaim.api.mcp.McpTest;
import dev.crossclaim.cypher.GraphDigest;

import static org.assertj.core.api.Assertions.assertThat;

/** A draw of the hostile values at every argument of every tool. */
@McpTest
class HostileToolsTests {

	private static final Logger log = LoggerFactory.getLogger(HostileToolsTests.class);

	private static final int DRAW = 2;

	private static final Map<String, Map<String, Object>> GOOD = Map.of("search", Map.of("q", "nokia"), "dossier",
			Map.of("id", "nokia"), "pair", Map.of("a", "aws", "b", "nokia"), "coopetition", Map.of("market", "DE"),
			"paths", Map.of("from", "aws", "to", "nokia"), "timeline", Map.of("about", "nokia"), "evidence",
			Map.of("from", "amazon", "to", "nokia"), "schema", Map.of());

	private static Canaries canaries;

	@Autowired
	Agent agent;

	@Autowired
	GraphDigest digest;

	@BeforeAll
	static void setOut() throws IOException, InterruptedException {
		canaries = new Canaries();
	}

	@AfterAll
	static void takeIn() throws IOException {
		canaries.close();
	}

	@Test
	void everyArgumentTakesThemAsData() throws IOException {
		long seed = Long.getLong("crossclaim.hostile.seed", new Random().nextLong());
		log.info("Repeat this draw with -Dcrossclaim.hostile.seed={}", seed);
		var random = new Random(seed);
		var before = this.digest.compute();

		for (var tool : this.agent.tools()) {
			for (var name : Agent.argumentsOf(tool).keySet()) {
				draw(random).forEach((value) -> send(tool.name(), String.valueOf(name), value));
				assertThat(this.agent.call(tool.name(), GOOD.getOrDefault(tool.name(), Map.of())).error()).isFalse();
			}
		}

		assertThat(canaries.songs()).isEmpty();
		assertThat(this.digest.compute()).isEqualTo(before);
	}

	private void send(String tool, String name, HostileValue value) {
		var arguments = new HashMap<String, Object>(GOOD.getOrDefault(tool, Map.of()));
		arguments.put(name, value.text());

		var told = this.agent.call(tool, arguments);

		var what = "%s with %s of %s".formatted(tool, name, value);
		if (told.error()) {
			assertThat(told.<Integer>at("$.status")).as(what).isBetween(400, 499);
			assertThat(told.<String>at("$.parameter")).as(what).isNotBlank();
		}
		assertThat(told.json()).as(what).doesNotContain("Neo.ClientError", "org.neo4j", "stackTrace");
	}

	private static List<HostileValue> draw(Random random) {
		var values = new ArrayList<>(HostileValue.all(canaries::into));
		Collections.shuffle(values, random);
		return values.subList(0, DRAW);
	}

}
