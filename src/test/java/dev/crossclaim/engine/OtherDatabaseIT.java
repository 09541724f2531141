package dev.crossclaim.engine;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

import dev.crossclaim.CrossclaimApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The same application beside a Neo4j that runs in a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherDatabaseIT {

	private static final String FLAGSHIP = "/api/v1/coopetition?market=DE&forum=US-DE&asOf=2024-07-31";

	@SuppressWarnings("NullAway.Init")
	private Neo4jProcess neo4j;

	@SuppressWarnings("NullAway.Init")
	private ConfigurableApplicationContext application;

	@BeforeAll
	void start() {
		this.neo4j = Neo4jProcess.start();
		this.application = run();
	}

	@AfterAll
	void stop() {
		this.application.close();
		this.neo4j.close();
	}

	@Test
	void nothingEmbeddedStarts() {
		assertThat(this.application.getBeansOfType(EmbeddedEngine.class)).isEmpty();
	}

	@Test
	void theFlagshipQuestionIsAnswered() {
		assertThat(ask(this.application)).contains("\"certainty\":\"YES\"", "\"aws\"", "\"nokia\"");
	}

	@Test
	void aSecondServerOnTheSameDatabaseFindsItComplete() {
		try (var second = run()) {
			assertThat(ask(second)).contains("\"certainty\":\"YES\"");
		}
	}

	private ConfigurableApplicationContext run() {
		return new SpringApplicationBuilder(CrossclaimApplication.class).web(WebApplicationType.SERVLET)
			.run("--spring.neo4j.uri=" + this.neo4j.uri(), "--server.port=0");
	}

	private static String ask(ConfigurableApplicationContext application) {
		var port = application.getEnvironment().getRequiredProperty("local.server.port");
		var answer = RestClient.create("http://localhost:" + port).get().uri(FLAGSHIP).retrieve().body(String.class);
		return (answer != null) ? answer : "";
	}

}
