package dev.crossclaim.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.file.SourceFile;

/** A file that tells how much of it was read. */
final class CountedFile {

	private final AtomicLong read = new AtomicLong();

	private final SourceFile file;

	CountedFile(SourceFile file) {
		this.file = new SourceFile(file.name(), file.size(), () -> new FilterInputStream(file.content().open()) {
			@Override
			public int read() throws IOException {
				int one = super.read();
				CountedFile.this.read.addAndGet((one >= 0) ? 1 : 0);
				return one;
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				int n = super.read(buffer, offset, length);
				CountedFile.this.read.addAndGet(Math.max(0, n));
				return n;
			}
		});
	}

	SourceFile file() {
		return this.file;
	}

	/** From 0 to 1; null where the length of the file is not known. */
	@Nullable Double share() {
		return (this.file.size() > 0) ? Math.min(1.0, (double) this.read.get() / this.file.size()) : null;
	}

}
