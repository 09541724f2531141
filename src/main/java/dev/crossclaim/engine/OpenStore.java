package dev.crossclaim.engine;

/**
 * A claimed home and the server that runs on it.
 */
record OpenStore(EngineHome home, Server server) implements AutoCloseable {

	/**
	 * Sets the password with Bolt closed, unless the store has accepted it before: Bolt
	 * must never listen with Neo4j's default one. Cut off anywhere, this is done again
	 * the next time.
	 * @return whether the password was set
	 */
	static boolean prepare(EngineHome home, EngineSettings settings, EnginePassword password) {
		password.keepIn(home);
		if (home.passwordMark().isOf(password.value())) {
			return false;
		}
		home.beginStore();
		try (var server = Server.start(home, settings, null)) {
			server.setPassword(password.value());
		}
		home.completeStore();
		home.passwordMark().write(password.value());
		return true;
	}

	@Override
	public void close() {
		try (this.home) {
			this.server.close();
		}
	}

}
