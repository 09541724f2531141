package dev.crossclaim.engine;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the log tells its reader once, after a start.
 */
final class Notices {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedEngine.class);

	private Notices() {
	}

	/**
	 * Shows a password that was generated just now, and warns of an open Bolt.
	 * @param fresh the password to show, or null for none
	 */
	static void started(BoltAddress bolt, @Nullable EnginePassword fresh, EngineHome home) {
		if (fresh != null) {
			log.info("""


					    A password was generated for the database. It is shown this once.

					        address   {}
					        user      {}
					        password  {}
					        kept in   {} (readable by you alone)
					""", bolt.uri(), EmbeddedEngine.USER, fresh.value(), home.passwordFile().path());
		}
		if (!bolt.isLoopback()) {
			log.warn("Bolt listens on {}, beyond this host, without encryption: whoever has the password can change "
					+ "the data", bolt.bolt().address());
		}
	}

}
