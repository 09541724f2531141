package dev.crossclaim.imports;

/** Another process works on the file. */
public class RunTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RunTaken(long run) {
		super("Another process works on this file (run %d)".formatted(run));
	}

}
