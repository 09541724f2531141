package dev.crossclaim.engine;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded Neo4j keeps its data, where it listens and how much it may use.
 *
 * @param home the folder of the store, its logs and its password
 * @param password of the user {@code neo4j}, at least 8 characters; generated when absent
 * @param bolt where Bolt listens
 * @param memory upper bounds; the heap itself is the one of the JVM ({@code -Xmx})
 * @param transactionTimeout after which a transaction is ended, unless it asked for a
 * longer time itself
 */
@ConfigurationProperties("crossclaim.engine")
record EngineSettings(@DefaultValue(EngineSettings.DEFAULT_HOME) Path home, @Nullable String password,
		@DefaultValue Bolt bolt, @DefaultValue Memory memory, @DefaultValue("2m") Duration transactionTimeout) {

	static final String DEFAULT_HOME = "data";

	@Override
	public String toString() {
		return "EngineSettings[home=%s, bolt=%s]".formatted(this.home, this.bolt);
	}

	/**
	 * Where Bolt listens; port 0 takes any free one.
	 */
	record Bolt(@DefaultValue("127.0.0.1") String address, @DefaultValue("7687") int port) {
	}

	/**
	 * What the page cache, one transaction, and all transactions together may use.
	 */
	record Memory(@DefaultValue("256MB") DataSize pageCache, @DefaultValue("256MB") DataSize perTransaction,
			@DefaultValue("512MB") DataSize allTransactions) {
	}

}
