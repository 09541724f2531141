package dev.crossclaim.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Neo4j of this process: one home at a time, at one Bolt address and with one
 * password for its whole life, whichever home is open.
 */
public final class EmbeddedEngine {

	/**
	 * The only user; Neo4j Community knows no roles.
	 */
	public static final String USER = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedEngine.class);

	private final EngineSettings settings;

	private final BoltAddress bolt;

	private final EnginePassword password;

	private Path home;

	private @Nullable OpenStore open;

	private EmbeddedEngine(EngineSettings settings, BoltAddress bolt, EnginePassword password, Path home) {
		this.settings = settings;
		this.bolt = bolt;
		this.password = password;
		this.home = home;
	}

	/**
	 * Starts the engine on the home of the settings.
	 * @throws EngineNotStarted if the home or the port cannot be used
	 */
	static EmbeddedEngine start(EngineSettings settings) {
		var home = EngineHome.claim(settings.home());
		try {
			var bolt = BoltAddress.free(settings.bolt());
			var password = EnginePassword.of(settings.password(), home);
			var engine = new EmbeddedEngine(settings, bolt, password, home.path());
			boolean first = engine.open(home);
			Notices.started(bolt, first && password.generated() ? password : null, home);
			return engine;
		}
		catch (RuntimeException ex) {
			home.close();
			throw ex;
		}
	}

	/**
	 * Closes the store that is open, if any, and serves the one in another folder at the
	 * same address and with the same password. Running transactions fail; the driver
	 * connects again on its own. The store in the other folder may be new, or written by
	 * an offline import.
	 * @throws EngineNotStarted if the other folder cannot be opened; the one that was
	 * open, if any, is then served again
	 */
	public synchronized void reopen(Path otherHome) {
		if (this.open == null) {
			open(otherHome);
			return;
		}
		if (!this.open.home().isAt(otherHome)) {
			prepare(otherHome);
		}
		var previous = this.home;
		stop();
		try {
			open(otherHome);
		}
		catch (RuntimeException ex) {
			restore(previous, ex);
			throw ex;
		}
	}

	/**
	 * Closes the store and lets go of its folder; {@link #reopen} opens one again.
	 */
	public synchronized void stop() {
		if (this.open != null) {
			this.open.close();
			this.open = null;
		}
	}

	/**
	 * Returns the folder that is, or was last, open.
	 */
	public synchronized Path home() {
		return this.home;
	}

	/**
	 * Returns where Bolt listens.
	 */
	public URI uri() {
		return this.bolt.uri();
	}

	/**
	 * Returns the password of {@link #USER}.
	 */
	public String password() {
		return this.password.value();
	}

	private void prepare(Path otherHome) {
		try (var other = EngineHome.claim(otherHome)) {
			OpenStore.prepare(other, this.settings, this.password);
		}
	}

	private void restore(Path previous, RuntimeException failure) {
		try {
			open(previous);
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	private void open(Path folder) {
		var claimed = EngineHome.claim(folder);
		try {
			open(claimed);
		}
		catch (RuntimeException ex) {
			claimed.close();
			throw ex;
		}
	}

	private boolean open(EngineHome claimed) {
		long start = System.nanoTime();
		claimed.boltFile().delete();
		boolean first = OpenStore.prepare(claimed, this.settings, this.password);
		this.open = new OpenStore(claimed, Server.start(claimed, this.settings, this.bolt));
		this.home = claimed.path();
		claimed.boltFile().write(uri().toString());
		log.info("Neo4j ready at {}, home {}, in {} s", uri(), this.home,
				Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
		return first;
	}

}
