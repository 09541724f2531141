package dev.crossclaim.api.hostile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.crossclaim.api.RestTest;
import dev.crossclaim.api.contract.AnswerSchemas;
import dev.crossclaim.api.contract.Described;
import dev.crossclaim.api.contract.Described.Endpoint;
import dev.crossclaim.api.hostile.Attack.Shot;
import dev.crossclaim.cypher.GraphDigest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No endpoint runs text of a client. Every value meets each kind of parameter, and a draw
 * of them every parameter of every endpoint; {@code -Dcrossclaim.hostile=all} sends all
 * to all, {@code -Dcrossclaim.hostile.seed} repeats a draw.
 */
@RestTest
@Import(Described.class)
class HostileValuesTests {

	private static final Logger log = LoggerFactory.getLogger(HostileValuesTests.class);

	private static final int DRAW = 12;

	private static Canaries canaries;

	@Autowired
	Described described;

	@Autowired
	GraphDigest digest;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@LocalServerPort
	int port;

	@BeforeAll
	static void setOut() throws IOException, InterruptedException {
		canaries = new Canaries();
	}

	@AfterAll
	static void takeIn() throws IOException {
		canaries.close();
	}

	@Test
	void thereAreEnoughValues() {
		assertThat(values()).hasSizeGreaterThan(600).doesNotHaveDuplicates();
	}

	@Test
	void theCanariesSing() throws IOException, InterruptedException {
		try (var others = new Canaries()) {
			assertThat(Files.readString(others.file())).contains(Canaries.SECRET);
			assertThat(URI.create(others.address()).toURL().openStream().readAllBytes())
				.hasSize(Canaries.SECRET.length());
			assertThat(others.songs()).hasSize(2);
		}
	}

	@Test
	void everyValueAtEachKindOfParameter() throws IOException {
		var kinds = new LinkedHashMap<String, Position>();
		positions().forEach((one) -> kinds.putIfAbsent(one.kind(), one));
		log.info("Kinds of parameters: {}", kinds);

		assertHarmless(kinds.values()
			.stream()
			.flatMap((position) -> values().stream().map((value) -> new Shot(position, value)))
			.toList());
	}

	@Test
	void aDrawOfValuesAtEveryParameterOfEveryEndpoint() throws IOException {
		long seed = Long.getLong("crossclaim.hostile.seed", new Random().nextLong());
		log.info("Repeat this draw with -Dcrossclaim.hostile.seed={}", seed);
		boolean all = "all".equals(System.getProperty("crossclaim.hostile"));
		var random = new Random(seed);
		var values = new ArrayList<>(values());
		var shots = new ArrayList<Shot>();
		for (var position : positions()) {
			Collections.shuffle(values, random);
			values.subList(0, all ? values.size() : DRAW).forEach((value) -> shots.add(new Shot(position, value)));
		}

		assertHarmless(shots);
	}

	@Test
	void anEndpointThatJoinsStringsIsCaught() {
		var before = this.digest.compute();
		var route = RequestMappingInfo.paths(StringJoiningEndpoint.PATH).methods(RequestMethod.GET).build();
		var method = Objects
			.requireNonNull(ReflectionUtils.findMethod(StringJoiningEndpoint.class, "names", String.class));
		this.mapping.registerMapping(route, new StringJoiningEndpoint(this.neo4j), method);
		try {
			var position = Position.of(StringJoiningEndpoint.description()).getFirst();
			var wrong = fire(values().stream().map((value) -> new Shot(position, value)).toList());

			assertThat(wrong).hasSizeGreaterThan(50)
				.anyMatch((one) -> one.contains("62615533"))
				.anyMatch((one) -> one.contains("it answers 500"));
			assertThat(this.digest.compute()).isNotEqualTo(before);
		}
		finally {
			this.mapping.unregisterMapping(route);
			this.neo4j.query("MATCH (n:Entity|Record) WHERE n.id STARTS WITH 'hostile-' DETACH DELETE n").run();
		}
		assertThat(this.digest.compute()).isEqualTo(before);
	}

	private void assertHarmless(List<Shot> shots) throws IOException {
		var before = this.digest.compute();
		var started = System.nanoTime();
		var wrong = fire(shots);

		log.info("{} hostile requests in {} s", shots.size(), (System.nanoTime() - started) / 1_000_000_000);
		assertThat(wrong).as("%d of %d hostile requests", wrong.size(), shots.size()).isEmpty();
		assertThat(canaries.songs()).isEmpty();
		assertThat(this.digest.compute()).isEqualTo(before);
	}

	private Collection<String> fire(List<Shot> shots) {
		return new Attack(this.port, new Verdict(new AnswerSchemas(this.described.document()))).fire(shots);
	}

	private List<Position> positions() {
		return this.described.endpoints()
			.stream()
			.filter(Endpoint::isOpen)
			.flatMap((one) -> Position.of(one).stream())
			.toList();
	}

	private static List<HostileValue> values() {
		return HostileValue.all(canaries::into);
	}

}
