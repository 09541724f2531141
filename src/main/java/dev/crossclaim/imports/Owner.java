package dev.crossclaim.imports;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;

/**
 * Who works on a run: a process of a machine, told apart from any that had its number
 * before. An owner that is gone, or was silent for longer than {@link #PATIENCE}, is
 * followed by another.
 */
record Owner(String text) {

	/** How long an owner may be silent. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String HOST = host();

	static Owner create() {
		return new Owner("%s %d %d %s".formatted(HOST, ProcessHandle.current().pid(), started(ProcessHandle.current()),
				UUID.randomUUID()));
	}

	/** Whether the owner of a run may still work on it. */
	static boolean mayWork(ImportRun run, long now) {
		var owner = run.owner();
		if (owner == null || now - run.heartbeat() > PATIENCE.toMillis()) {
			return false;
		}
		var parts = owner.split(" ", -1);
		if (parts.length != 4 || !parts[0].equals(HOST)) {
			return true;
		}
		return ProcessHandle.of(Long.parseLong(parts[1]))
			.filter(ProcessHandle::isAlive)
			.filter((process) -> started(process) == Long.parseLong(parts[2]))
			.isPresent();
	}

	private static long started(ProcessHandle process) {
		return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName().replace(' ', '-');
		}
		catch (UnknownHostException ex) {
			return "unknown-" + UUID.randomUUID();
		}
	}

}
