package dev.crossclaim.engine;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The embedded Neo4j could not be started, for a reason that its user can remove.
 */
public final class EngineNotStarted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	private EngineNotStarted(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	/**
	 * Returns what the user can do about it.
	 */
	public String action() {
		return this.action;
	}

	static EngineNotStarted homeInUse(Path home, String holder) {
		return new EngineNotStarted("The database in %s is already open in %s.".formatted(home, holder),
				"Stop that process, or give this one a home of its own with 'crossclaim.engine.home'.", null);
	}

	static EngineNotStarted notReachable(Path home, String missing) {
		return new EngineNotStarted(
				"The database in %s is open in another process, and its %s is not known.".formatted(home, missing),
				"Wait until that process has started; if it was given a password, give the same in 'crossclaim.engine.password'.",
				null);
	}

	static EngineNotStarted unusableHome(Path home, Throwable cause) {
		return new EngineNotStarted(
				"The database cannot be kept in %s, which is no folder that this user may create and write to (%s)."
					.formatted(home, cause),
				"Make it a writable folder, or name another one with 'crossclaim.engine.home'.", cause);
	}

	static EngineNotStarted boltUnavailable(EngineSettings.Bolt bolt, Throwable cause) {
		return new EngineNotStarted(
				"Bolt cannot listen on port %d of %s: %s.".formatted(bolt.port(), bolt.address(), cause.getMessage()),
				"Stop the process that uses the port (another Neo4j, perhaps), or choose another with "
						+ "'crossclaim.engine.bolt.port' or 'crossclaim.engine.bolt.address'.",
				cause);
	}

	static EngineNotStarted passwordTooShort(int minimum) {
		return new EngineNotStarted("The password in 'crossclaim.engine.password' is too short.",
				"Give it at least %d characters, or leave it out to have one generated.".formatted(minimum), null);
	}

	static EngineNotStarted notHardened(String setting) {
		return new EngineNotStarted("Neo4j came up without the protection that '%s' gives.".formatted(setting),
				"Report this: a query could read files of this host or reach its network.", null);
	}

}
