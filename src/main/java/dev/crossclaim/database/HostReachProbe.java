package dev.crossclaim.database;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Warns when the configured database lets a query, even a reading one, reach its host:
 * {@code LOAD CSV} can read files and call the network there. The embedded engine forbids
 * both, so only {@code spring.neo4j.uri} is probed.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
class HostReachProbe implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(HostReachProbe.class);

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final String LOAD = "LOAD CSV FROM $url AS line RETURN line LIMIT 1";

	private static final String NOT_LOADED = "Neo.ClientError.Statement.ExternalResourceFailed";

	private final Driver driver;

	HostReachProbe(Driver driver) {
		this.driver = driver;
	}

	@Override
	public void run(ApplicationArguments args) {
		probe("read files", "file:///crossclaim-probe-of-a-missing-file.csv",
				"dbms.security.allow_csv_import_from_file_urls", "false");
		probe("call the network", "http://127.0.0.1:1/crossclaim-probe", "internal.dbms.cypher_ip_blocklist",
				"0.0.0.0/0,::/0");
	}

	private void probe(String power, String url, String setting, String value) {
		try {
			load(url);
			warn(power, setting, value);
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.getMessage()).contains(setting)) {
				log.debug("The database refuses queries that {}", power);
			}
			else if (NOT_LOADED.equals(ex.code())) {
				warn(power, setting, value);
			}
			else {
				log.warn("Cannot tell whether the database lets queries {}: {}", power, ex.getMessage());
			}
		}
	}

	private void load(String url) {
		var reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (var session = this.driver.session(reading)) {
			session.run(LOAD, Map.of("url", url), TransactionConfig.builder().withTimeout(TIMEOUT).build()).consume();
		}
	}

	private static void warn(String power, String setting, String value) {
		log.warn("The database lets queries {} from its host, even reading ones: set '{}={}' in its neo4j.conf", power,
				setting, value);
	}

}
