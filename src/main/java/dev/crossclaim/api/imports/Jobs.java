package dev.crossclaim.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.imports.FileRefused;
import dev.crossclaim.imports.FileReport;
import dev.crossclaim.imports.ImportRefused;
import dev.crossclaim.imports.RunTaken;

/**
 * What this server was asked to do with imports: one after the other, in the order asked.
 * The list is of this process alone; what is lasting stands in the runs, and the same
 * request after a restart goes on where the run stopped.
 */
@Component
class Jobs implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Jobs.class);

	private static final int MOST_WAITING = 20;

	private static final int MOST_KEPT = 100;

	private final TreeMap<Long, Job> jobs = new TreeMap<>();

	private ExecutorService worker = worker();

	private volatile boolean running;

	/** What a job does; it tells the job how far it is. */
	@FunctionalInterface
	interface Work {

		List<FileReport> run(Job job) throws IOException;

	}

	/**
	 * Takes a job.
	 * @throws ApiProblem if too many wait
	 */
	synchronized Job add(String what, String owner, Work work) {
		if (this.jobs.values().stream().filter((one) -> !one.isOver()).count() >= MOST_WAITING) {
			throw ApiProblem.of(HttpStatus.CONFLICT, "too-many-imports", "Too many imports",
					"%d imports are under way or wait; ask again when one is over.".formatted(MOST_WAITING));
		}
		var job = new Job(this.jobs.isEmpty() ? 1 : this.jobs.lastKey() + 1, what, owner);
		this.jobs.put(job.id(), job);
		forgetOldest();
		this.worker.execute(() -> run(job, work));
		return job;
	}

	private void forgetOldest() {
		var over = this.jobs.values().stream().filter(Job::isOver).map(Job::id).toList();
		over.stream().limit(Math.max(0, this.jobs.size() - MOST_KEPT)).forEach(this.jobs::remove);
	}

	private static void run(Job job, Work work) {
		if (job.isStopped()) {
			job.ends(List.of());
			return;
		}
		job.runs();
		try {
			job.ends(work.run(job));
		}
		catch (ImportRefused | FileRefused | RunTaken ex) {
			job.fails(String.valueOf(ex.getMessage()));
		}
		catch (IOException | UncheckedIOException ex) {
			log.warn("Import job {} could not read its file", job.id(), ex);
			job.fails("The file could not be read.");
		}
		catch (RuntimeException ex) {
			log.error("Import job {} failed", job.id(), ex);
			job.fails("The server failed; its log has the reason. The same request goes on where it stopped.");
		}
	}

	synchronized Optional<Job> find(long id) {
		return Optional.ofNullable(this.jobs.get(id));
	}

	/** The latest first. */
	synchronized List<Job> list() {
		return new ArrayList<>(this.jobs.descendingMap().values());
	}

	private static ExecutorService worker() {
		return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import-jobs").factory());
	}

	@Override
	public synchronized void start() {
		if (this.worker.isShutdown()) {
			this.worker = worker();
		}
		this.running = true;
	}

	/** Each stops after its batch; its run is gone on with by the same request. */
	@Override
	public void stop() {
		this.running = false;
		list().forEach(Job::stop);
		this.worker.close();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return DEFAULT_PHASE;
	}

}
