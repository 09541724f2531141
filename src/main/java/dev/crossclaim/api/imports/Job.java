package dev.crossclaim.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.FileReport;
import dev.crossclaim.imports.Progress;
import dev.crossclaim.imports.Tally;

/** One thing that the server was asked to do with imports, and how far it is. */
class Job implements Progress {

	private final long id;

	private final String what;

	private final String owner;

	private final Instant asked = Instant.now();

	private State state = State.QUEUED;

	private List<FileReport> files = List.of();

	private String file = "";

	private Tally tally = new Tally();

	private @Nullable Double share;

	private @Nullable String failure;

	private long version;

	private volatile boolean stopped;

	/**
	 * A job that waits.
	 * @param what in words, for people
	 * @param owner name of the key that asked for it
	 */
	Job(long id, String what, String owner) {
		this.id = id;
		this.what = what;
		this.owner = owner;
	}

	/** How far a job is. */
	enum State {

		QUEUED, RUNNING, DONE, STOPPED, FAILED;

		boolean isOver() {
			return compareTo(RUNNING) > 0;
		}

	}

	long id() {
		return this.id;
	}

	void stop() {
		this.stopped = true;
	}

	@Override
	public boolean isStopped() {
		return this.stopped;
	}

	synchronized boolean isOver() {
		return this.state.isOver();
	}

	synchronized void runs() {
		this.state = State.RUNNING;
		change();
	}

	@Override
	public synchronized void begins(String name, long bytes, long rowsBefore) {
		this.file = name;
		this.tally = new Tally();
		this.share = null;
		change();
	}

	@Override
	public synchronized void reached(String name, Tally reached, @Nullable Double shareOfBytes) {
		var copy = new Tally();
		copy.add(reached);
		this.tally = copy;
		this.share = shareOfBytes;
		change();
	}

	synchronized void ends(List<FileReport> reports) {
		this.files = List.copyOf(reports);
		boolean cut = this.stopped || reports.stream().anyMatch((one) -> one.outcome() == FileReport.Outcome.STOPPED);
		this.state = cut ? State.STOPPED : State.DONE;
		change();
	}

	synchronized void fails(String sentence) {
		this.failure = sentence;
		this.state = State.FAILED;
		change();
	}

	private void change() {
		this.version++;
		notifyAll();
	}

	/**
	 * Waits until there is something newer than what was seen, or for so long.
	 * @return the version that there is now
	 */
	synchronized long awaitNewer(long seen, long millis) throws InterruptedException {
		if (this.version == seen && !this.state.isOver()) {
			wait(millis);
		}
		return this.version;
	}

	synchronized JobAnswer answer() {
		return new JobAnswer(this.id, this.what, this.owner, this.asked, this.state.name().toLowerCase(Locale.ROOT),
				this.file.isEmpty() ? null : this.file, Counts.of(this.tally), this.share,
				this.files.stream().map(JobAnswer.ReadFile::of).toList(), this.failure);
	}

}
