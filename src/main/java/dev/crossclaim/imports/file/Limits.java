package dev.crossclaim.imports.file;

import dev.crossclaim.imports.FileRefused;

/**
 * What an archive may hold.
 *
 * @param entries how many files
 * @param entry bytes of one file once it is taken out
 * @param total bytes of all of them
 * @param ratio how many times longer a file may be than it is in the archive, above the
 * first {@link #UNSUSPICIOUS} bytes
 */
public record Limits(int entries, long entry, long total, long ratio) {

	/** Files up to that many bytes may be packed however densely. */
	static final long UNSUSPICIOUS = 10_000_000;

	/** Wider than anything that patent offices and courts publish. */
	public static final Limits ORDINARY = new Limits(20_000, 200_000_000_000L, 500_000_000_000L, 200);

	void check(String name, long packed, long size) {
		if (size > this.entry) {
			throw new FileRefused("%s would be longer than %d bytes".formatted(name, this.entry));
		}
		if (size > UNSUSPICIOUS && size / Math.max(1, packed) > this.ratio) {
			throw new FileRefused("%s would be more than %d times as long as it is packed".formatted(name, this.ratio));
		}
	}

}
