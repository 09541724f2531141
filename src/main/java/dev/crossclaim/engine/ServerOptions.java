package dev.crossclaim.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import inet.ipaddr.IPAddressString;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.server.configuration.ServerSettings;

/**
 * The configuration of the server: nothing listens but Bolt, nothing reports home, no
 * query reaches the host, and none runs for ever.
 */
final class ServerOptions {

	static final List<IPAddressString> EVERY_ADDRESS = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	/**
	 * Neo4j waits this long for idle connections when it stops; by default 5 s twice.
	 */
	private static final Duration SHUTDOWN_WAIT = Duration.ofMillis(200);

	/**
	 * With Bolt closed only our own statement runs, on a planner that is still cold.
	 */
	private static final Duration UNBOUNDED = Duration.ZERO;

	private ServerOptions() {
	}

	/**
	 * Returns the configuration for the given settings.
	 * @param bolt where Bolt listens, or null to keep it closed
	 */
	static Map<Setting<?>, Object> of(EngineSettings settings, @Nullable BoltAddress bolt) {
		var options = new HashMap<Setting<?>, Object>();
		options.putAll(listeners(bolt));
		options.putAll(bounds(settings.memory()));
		options.put(GraphDatabaseSettings.transaction_timeout,
				bolt != null ? settings.transactionTimeout() : UNBOUNDED);
		options.putAll(silence());
		options.putAll(protection());
		options.putAll(browser());
		return options;
	}

	private static Map<Setting<?>, Object> listeners(@Nullable BoltAddress bolt) {
		var closed = Map.<Setting<?>, Object>of(BoltConnector.enabled, bolt != null, HttpConnector.enabled, false,
				HttpsConnector.enabled, false);
		if (bolt == null) {
			return closed;
		}
		var options = new HashMap<>(closed);
		options.put(BoltConnector.listen_address, bolt.listen());
		options.put(BoltConnector.advertised_address, bolt.advertised());
		options.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHUTDOWN_WAIT);
		options.put(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHUTDOWN_WAIT);
		return options;
	}

	private static Map<Setting<?>, Object> bounds(EngineSettings.Memory memory) {
		return Map.of(GraphDatabaseSettings.pagecache_memory, memory.pageCache().toBytes(),
				GraphDatabaseSettings.memory_transaction_max_size, memory.perTransaction().toBytes(),
				GraphDatabaseSettings.memory_transaction_database_max_size, memory.allTransactions().toBytes(),
				GraphDatabaseSettings.memory_transaction_global_max_size, memory.allTransactions().toBytes());
	}

	private static Map<Setting<?>, Object> silence() {
		return Map.of(GraphDatabaseSettings.udc_enabled, false, FleetManagementSettings.fleet_manager_enabled, false,
				BoltConnector.enable_discovery, false, BoltConnector.server_bolt_telemetry_enabled, false,
				ServerSettings.allow_telemetry, false);
	}

	/**
	 * Neo4j Browser asks for these when it has connected. Guides come from this host
	 * only.
	 */
	private static Map<Setting<?>, Object> browser() {
		return Map.of(ServerSettings.browser_remote_content_hostname_whitelist, "localhost,127.0.0.1");
	}

	/**
	 * The allow-list names only what Neo4j brings itself: a plugin laid into the home is
	 * not loaded.
	 */
	private static Map<Setting<?>, Object> protection() {
		return Map.of(GraphDatabaseSettings.auth_enabled, true, GraphDatabaseSettings.allow_file_urls, false,
				GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS,
				GraphDatabaseSettings.procedure_allowlist, List.of("db.*", "dbms.*", "tx.*"),
				GraphDatabaseSettings.procedure_unrestricted, List.of());
	}

}
