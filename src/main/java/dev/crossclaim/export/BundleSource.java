package dev.crossclaim.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A bundle to read: whole, of a known version, and as its manifest says, or refused. An
 * archive is not trusted: it has two files of the sizes stated, no more.
 */
class BundleSource implements AutoCloseable {

	private static final Set<String> NAMES = Set.of(BundleWriter.NODES, BundleWriter.RELATIONSHIPS);

	private static final int LONGEST_MANIFEST = 64 * 1024 * 1024;

	private static final int GREATEST_RATIO = 1000;

	private static final int BATCH = 1000;

	private final ZipFile zip;

	private final Manifest manifest;

	BundleSource(Path path) throws IOException {
		this.zip = open(path);
		try {
			this.manifest = readManifest();
			check();
		}
		catch (IOException | RuntimeException ex) {
			this.zip.close();
			throw ex;
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	/** Hands over the lines of a file, some at a time. */
	void forEach(String name, Consumer<List<Line>> batches) throws IOException {
		var batch = new ArrayList<Line>();
		long number = 0;
		try (var reader = new BufferedReader(new InputStreamReader(stream(name), UTF_8))) {
			for (var text = reader.readLine(); text != null; text = reader.readLine()) {
				batch.add(line(name, ++number, text));
				if (batch.size() == BATCH) {
					batches.accept(List.copyOf(batch));
					batch.clear();
				}
			}
		}
		batches.accept(batch);
	}

	/** A line of a file, and where it stands. */
	record Line(String where, JsonNode content) {
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static ZipFile open(Path path) throws IOException {
		try {
			return new ZipFile(path.toFile());
		}
		catch (ZipException ex) {
			throw new BundleRefused(path.toString(),
					"this is no zip archive, or a damaged one (%s)".formatted(ex.getMessage()));
		}
		catch (java.nio.file.NoSuchFileException ex) {
			throw new BundleRefused(path.toString(), "there is no such file");
		}
	}

	private Manifest readManifest() throws IOException {
		try (var in = stream(BundleWriter.MANIFEST)) {
			var tree = JsonMapper.shared().readTree(in.readNBytes(LONGEST_MANIFEST));
			if (!tree.path("format").asString("").equals(Manifest.FORMAT)
					|| tree.path("version").asInt(0) != Manifest.VERSION) {
				throw new BundleRefused(BundleWriter.MANIFEST, "format %s, version %s is not %s, version %d"
					.formatted(tree.path("format"), tree.path("version"), Manifest.FORMAT, Manifest.VERSION));
			}
			return JsonMapper.shared().treeToValue(tree, Manifest.class);
		}
		catch (JacksonException ex) {
			throw new BundleRefused(BundleWriter.MANIFEST, "it cannot be read: " + ex.getOriginalMessage());
		}
	}

	private void check() throws IOException {
		var names = this.zip.stream().map(ZipEntry::getName).sorted().toList();
		var stated = this.manifest.files().stream().map(Manifest.File::name).collect(Collectors.toSet());
		if (!stated.equals(NAMES) || names.size() != NAMES.size() + 1 || !names.containsAll(NAMES)) {
			throw new BundleRefused("the archive",
					"it holds %s, and its manifest names %s; a bundle has %s and a manifest".formatted(names, stated,
							NAMES));
		}
		for (var file : this.manifest.files()) {
			check(file);
		}
	}

	private void check(Manifest.File file) throws IOException {
		var digest = BundleFile.sha256();
		long left = Math.min(file.bytes(), GREATEST_RATIO * entry(file.name()).getCompressedSize());
		try (var in = stream(file.name())) {
			var buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
				left -= read;
				if (left < 0) {
					throw new BundleRefused(file.name(),
							"it is longer than the manifest says, or packed suspiciously well");
				}
			}
		}
		catch (ZipException ex) {
			throw new BundleRefused(file.name(), "it is damaged: " + ex.getMessage());
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
			throw new BundleRefused(file.name(),
					"its SHA-256 is not that of the manifest: it is damaged, or was changed");
		}
	}

	private static Line line(String name, long number, String text) {
		var where = "%s, line %d".formatted(name, number);
		try {
			return new Line(where, JsonMapper.shared().readTree(text));
		}
		catch (JacksonException ex) {
			throw new BundleRefused(where, "it is not JSON");
		}
	}

	private ZipEntry entry(String name) {
		var entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new BundleRefused(name, "the archive does not hold it");
		}
		return entry;
	}

	private InputStream stream(String name) throws IOException {
		return this.zip.getInputStream(entry(name));
	}

}
