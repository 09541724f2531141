package dev.crossclaim.engine;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class EngineContextTests {

	@TempDir
	Path folder;

	@Test
	void theDriverIsClosedBeforeTheEngineAndBothAreFast() {
		var stopping = new long[1];
		EngineContext.on(this.folder).withPropertyValues("spring.neo4j.uri=").run((context) -> {
			var beans = context.getBeanFactory();
			assertThat(beans.getDependentBeans("embeddedEngine")).contains("neo4jConnectionDetails");
			assertThat(beans.getDependentBeans("neo4jConnectionDetails")).contains("neo4jDriver");
			context.getBean(Driver.class).verifyConnectivity();
			assertOne(context);
			stopping[0] = System.nanoTime();
		});
		assertThat(Duration.ofNanos(System.nanoTime() - stopping[0])).isLessThan(Duration.ofSeconds(5));
		EngineHome.claim(this.folder).close();
	}

	@Test
	void aConfiguredDatabaseIsUsedInsteadAndProbed(CapturedOutput output) {
		var bolt = BoltAddress.free(new EngineSettings.Bolt("127.0.0.1", 0));
		var unprotected = new DatabaseManagementServiceBuilder(this.folder)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 16L << 20)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, bolt.listen())
			.build();
		try {
			EngineContext.on(this.folder.resolve("unused"))
				.withPropertyValues("spring.neo4j.uri=" + bolt.uri())
				.run(EngineContextTests::assertProbed);
		}
		finally {
			unprotected.shutdown();
		}
		assertThat(this.folder.resolve("unused")).doesNotExist();
		assertThat(output).contains("lets queries read files")
			.contains("dbms.security.allow_csv_import_from_file_urls=false")
			.contains("lets queries call the network")
			.contains("internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0");
	}

	@Test
	void aProtectedDatabaseIsNotWarnedAbout(CapturedOutput output) {
		var properties = new OneEngine().get().entrySet().stream().map(Object::toString).toArray(String[]::new);
		EngineContext.on(this.folder.resolve("unused"))
			.withPropertyValues(properties)
			.run(EngineContextTests::assertProbed);
		assertThat(output).doesNotContain("lets queries");
	}

	@Test
	void aDatabaseThatIsAwayDoesNotStopTheProbe(CapturedOutput output) {
		EngineContext.on(this.folder)
			.withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1")
			.run((context) -> context.getBean(ApplicationRunner.class).run(new DefaultApplicationArguments()));
		assertThat(output).contains("Cannot tell whether the database lets queries read files");
	}

	private static void assertProbed(AssertableApplicationContext context) throws Exception {
		assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedEngine.class);
		assertOne(context);
		context.getBean(ApplicationRunner.class).run(new DefaultApplicationArguments());
	}

	private static void assertOne(AssertableApplicationContext context) {
		var one = context.getBean(Neo4jClient.class).query("RETURN 1").fetchAs(Long.class).one();
		assertThat(one).contains(1L);
	}

}
