package dev.crossclaim.imports;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells others, as long as a file is read, that its owner is at work. */
final class OwnerPulse implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(OwnerPulse.class);

	private final ScheduledExecutorService pulse = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("import-pulse").factory());

	OwnerPulse(ImportParts parts, ImportRun run, Owner owner) {
		long every = Owner.PATIENCE.toMillis() / 5;
		this.pulse.scheduleWithFixedDelay(() -> beat(parts, run, owner), every, every, TimeUnit.MILLISECONDS);
	}

	private static void beat(ImportParts parts, ImportRun run, Owner owner) {
		try {
			parts.transactions().executeWithoutResult((status) -> parts.runs().note(run.number(), owner, Map.of()));
		}
		catch (RuntimeException ex) {
			log.debug("The pulse of run {} was missed", run.number(), ex);
		}
	}

	@Override
	public void close() {
		this.pulse.shutdownNow();
	}

}
