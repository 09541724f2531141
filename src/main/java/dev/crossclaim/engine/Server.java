package dev.crossclaim.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.core.NestedExceptionUtils;

/**
 * One running Neo4j on one home.
 */
final class Server implements AutoCloseable {

	private static final String SET_PASSWORD = "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED";

	private final DatabaseManagementService service;

	private Server(DatabaseManagementService service) {
		this.service = service;
	}

	/**
	 * Starts Neo4j.
	 * @param bolt where Bolt listens, or null to keep it closed
	 * @throws EngineNotStarted if the home or the port is in use, or the host unprotected
	 */
	static Server start(EngineHome home, EngineSettings settings, @Nullable BoltAddress bolt) {
		var server = new Server(build(home, settings, bolt));
		try {
			server.requireProtectedHost();
			return server;
		}
		catch (RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	/**
	 * Sets the password of the user {@code neo4j}, by way of a random one: Neo4j refuses
	 * to replace a password by itself, which is what happens after a crash in between.
	 */
	void setPassword(String password) {
		var users = this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		for (var next : List.of(EnginePassword.random(), password)) {
			users.executeTransactionally(SET_PASSWORD, Map.of("password", next));
		}
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

	private void requireProtectedHost() {
		var database = (GraphDatabaseAPI) this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		requireProtectedHost(database.getDependencyResolver().resolveDependency(Config.class));
	}

	static void requireProtectedHost(Config config) {
		if (config.get(GraphDatabaseSettings.allow_file_urls)) {
			throw EngineNotStarted.notHardened(GraphDatabaseSettings.allow_file_urls.name());
		}
		var blocklist = GraphDatabaseInternalSettings.cypher_ip_blocklist;
		if (!config.get(blocklist).containsAll(ServerOptions.EVERY_ADDRESS)) {
			throw EngineNotStarted.notHardened(blocklist.name());
		}
	}

	private static DatabaseManagementService build(EngineHome home, EngineSettings settings,
			@Nullable BoltAddress bolt) {
		try {
			return new DatabaseManagementServiceBuilder(home.path()).setConfig(ServerOptions.of(settings, bolt))
				.build();
		}
		catch (RuntimeException ex) {
			if (hasCause(ex, FileLockException.class)) {
				throw EngineNotStarted.homeInUse(home.path(), "another Neo4j");
			}
			if (bolt != null && hasCause(ex, PortBindException.class)) {
				throw EngineNotStarted.boltUnavailable(bolt.bolt(), NestedExceptionUtils.getMostSpecificCause(ex));
			}
			throw ex;
		}
	}

	private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

}
