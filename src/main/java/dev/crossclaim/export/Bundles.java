package dev.crossclaim.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

import dev.crossclaim.history.GraphHistory;

/**
 * The bundle of the graph as it is now. It is written to a file once for each revision,
 * so that many may fetch it, nobody who is slow holds the database, and it is of one
 * state of the graph.
 */
@Component
public class Bundles implements DisposableBean {

	private static final int TRIES = 5;

	private final BundleWriter writer;

	private final GraphHistory history;

	private @Nullable Bundle current;

	Bundles(BundleWriter writer, GraphHistory history) {
		this.writer = writer;
		this.history = history;
	}

	/** A bundle in a file, under the name to give it. */
	public record Bundle(Path file, String name, Manifest manifest) {
	}

	/**
	 * The bundle of the present revision.
	 * @throws DataAccessResourceFailureException if the graph does not hold still
	 */
	public synchronized Bundle get() {
		var kept = this.current;
		if (kept != null && kept.manifest().revision() == this.history.revision() && Files.exists(kept.file())) {
			return kept;
		}
		for (int i = 0; i < TRIES; i++) {
			var bundle = write();
			if (bundle.manifest().revision() == this.history.revision()) {
				destroy();
				this.current = bundle;
				return bundle;
			}
			delete(bundle);
		}
		throw new DataAccessResourceFailureException("The graph changed whenever it was written to a bundle");
	}

	private Bundle write() {
		try {
			var file = Files.createTempFile("crossclaim-", ".zip");
			try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
				var manifest = this.writer.write(out);
				var day = manifest.created().atZone(ZoneOffset.UTC).toLocalDate();
				return new Bundle(file, "crossclaim-%s-r%d.zip".formatted(day, manifest.revision()), manifest);
			}
			catch (IOException | RuntimeException ex) {
				Files.deleteIfExists(file);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public synchronized void destroy() {
		if (this.current != null) {
			delete(this.current);
			this.current = null;
		}
	}

	private static void delete(Bundle bundle) {
		try {
			Files.deleteIfExists(bundle.file());
		}
		catch (IOException ex) {
			// somebody reads it yet; it is temporary
		}
	}

}
