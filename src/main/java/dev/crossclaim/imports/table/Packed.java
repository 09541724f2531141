package dev.crossclaim.imports.table;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import dev.crossclaim.imports.FileRefused;
import dev.crossclaim.imports.file.SourceFile;

/**
 * Whether the parts of a workbook are of a size that it may have; they are in memory
 * while it is read.
 */
final class Packed {

	private static final long LONGEST = 400_000_000;

	private static final int BUFFER = 1 << 16;

	private Packed() {
	}

	/**
	 * Unpacks a workbook without keeping anything.
	 * @throws FileRefused if it would be too long
	 */
	static void check(SourceFile file) throws IOException {
		var buffer = new byte[BUFFER];
		long length = 0;
		try (var parts = new ZipInputStream(file.open())) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				for (int n = parts.read(buffer); n >= 0; n = parts.read(buffer)) {
					length += n;
					if (length > LONGEST) {
						throw new FileRefused("%s would be longer than %d bytes".formatted(file.name(), LONGEST));
					}
				}
			}
		}
		catch (ZipException ex) {
			throw new IllegalArgumentException("it is no workbook that can be read: " + ex.getMessage(), ex);
		}
	}

}
