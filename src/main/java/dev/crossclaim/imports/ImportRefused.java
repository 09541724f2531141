package dev.crossclaim.imports;

/**
 * Nothing is imported: a source or run is unknown, or files are not what they should be.
 */
public class ImportRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Nothing is imported.
	 * @param message one sentence for who asked for it
	 */
	public ImportRefused(String message) {
		super(message);
	}

}
