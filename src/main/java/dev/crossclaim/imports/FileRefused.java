package dev.crossclaim.imports;

/** A file or archive is not read. */
public class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public FileRefused(String message) {
		super(message);
	}

}
