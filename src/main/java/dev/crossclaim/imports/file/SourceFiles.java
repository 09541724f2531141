package dev.crossclaim.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.FileRefused;

/**
 * Finds the files behind a path: itself, those of a folder and below, those of a zip
 * archive, or the one that a gz file holds. An archive within an archive is not opened.
 */
public final class SourceFiles {

	private static final int DEEPEST = 20;

	private final Limits limits;

	private final List<SourceFile> files = new ArrayList<>();

	private long total;

	private SourceFiles(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Lists the files in the order of their names, without reading what is in them.
	 * @throws FileRefused if there is nothing at the path, or if it is more than the
	 * limits allow or leads out of its folder
	 */
	public static List<SourceFile> list(Path path, Limits limits) throws IOException {
		if (!Files.exists(path)) {
			throw new FileRefused("There is no file or folder '%s'".formatted(path));
		}
		var files = new SourceFiles(limits);
		var root = path.toRealPath();
		if (Files.isDirectory(root)) {
			files.addFolder(root);
		}
		else {
			files.add(root, path.getFileName().toString());
		}
		return List.copyOf(files.files);
	}

	private void addFolder(Path root) throws IOException {
		try (var found = Files.walk(root, DEEPEST)) {
			for (var file : found.sorted().toList()) {
				if (Files.isDirectory(file) || file.getFileName().toString().startsWith(".")) {
					continue;
				}
				if (!file.toRealPath().startsWith(root)) {
					throw new FileRefused("'%s' leads out of its folder".formatted(root.relativize(file)));
				}
				add(file, root.relativize(file).toString().replace('\\', '/'));
			}
		}
	}

	private void add(Path file, String name) throws IOException {
		var lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".zip")) {
			addArchive(file, name);
		}
		else if (lower.endsWith(".gz")) {
			add(new SourceFile(name + "!" + name.substring(name.lastIndexOf('/') + 1, name.length() - 3), -1,
					() -> unpacked(file, name)));
		}
		else {
			add(new SourceFile(name, Files.size(file), () -> Files.newInputStream(file)));
		}
	}

	private void addArchive(Path file, String name) throws IOException {
		try (var archive = new ZipFile(file.toFile())) {
			if (archive.size() > this.limits.entries()) {
				throw new FileRefused("%s holds more than %d files".formatted(name, this.limits.entries()));
			}
			var entries = new ArrayList<ZipEntry>();
			for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements();) {
				entries.add(all.nextElement());
			}
			entries.sort((one, other) -> one.getName().compareTo(other.getName()));
			for (var entry : entries) {
				add(file, name, entry);
			}
		}
		catch (ZipException ex) {
			throw new FileRefused("%s is no zip archive that can be read: %s".formatted(name, ex.getMessage()));
		}
	}

	private void add(Path file, String archive, ZipEntry entry) {
		var path = entry.getName().replace('\\', '/');
		var name = archive + "!" + path;
		if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/", -1)).contains("..")) {
			throw new FileRefused("'%s' leads out of its archive".formatted(name));
		}
		if (!entry.isDirectory()) {
			this.limits.check(name, entry.getCompressedSize(), entry.getSize());
			var original = entry.getName();
			add(new SourceFile(name, entry.getSize(), () -> opened(file, original, name)));
		}
	}

	private void add(SourceFile file) {
		this.total += Math.max(0, file.size());
		if (this.files.size() >= this.limits.entries() || this.total > this.limits.total()) {
			throw new FileRefused(
					"There are more than %d files or %d bytes".formatted(this.limits.entries(), this.limits.total()));
		}
		this.files.add(file);
	}

	private InputStream opened(Path file, String entry, String name) throws IOException {
		var archive = new ZipFile(file.toFile());
		var found = archive.getEntry(entry);
		@Nullable InputStream bytes = (found != null) ? archive.getInputStream(found) : null;
		if (found == null || bytes == null) {
			archive.close();
			throw new FileRefused("%s is gone".formatted(name));
		}
		long packed = found.getCompressedSize();
		return new FilterInputStream(new BoundedStream(name, bytes, this.limits, () -> packed)) {
			@Override
			public void close() throws IOException {
				super.close();
				archive.close();
			}
		};
	}

	private InputStream unpacked(Path file, String name) throws IOException {
		var packed = new AtomicLong();
		var counted = new FilterInputStream(Files.newInputStream(file)) {
			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				int n = super.read(buffer, offset, length);
				packed.addAndGet(Math.max(0, n));
				return n;
			}
		};
		return new BoundedStream(name, new GZIPInputStream(counted, 1 << 16), this.limits, packed::get);
	}

}
