package dev.crossclaim.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.GraphTest;
import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.projection.Projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A graph goes into a bundle and comes out the same; a damaged bundle is refused. */
@GraphTest
@Transactional
class BundleTests {

	@TempDir
	Path folder;

	@Autowired
	BundleWriter writer;

	@Autowired
	BundleLoader loader;

	@Autowired
	GraphDigest digest;

	@Autowired
	GraphHistory history;

	@Autowired
	Projection projection;

	@Autowired
	CatalogLoader catalog;

	@Autowired
	CatalogFiles files;

	@Autowired
	Neo4jClient neo4j;

	private Path bundle;

	private Manifest manifest;

	@BeforeEach
	void write() throws IOException {
		this.bundle = this.folder.resolve("bundle.zip");
		try (var out = Files.newOutputStream(this.bundle)) {
			this.manifest = this.writer.write(out);
		}
	}

	@Test
	void theManifestSaysWhatIsInside() {
		assertThat(this.manifest.digest()).isEqualTo(this.digest.compute());
		assertThat(this.manifest.revision()).isEqualTo(this.history.revision());
		assertThat(this.manifest.counts().nodes()).containsKeys("Entity", "Record", "Evidence", "Company", "Claim");
		assertThat(this.manifest.counts().relationships()).containsKeys("PARTNERS_WITH", "ABOUT");
		assertThat(this.manifest.files()).allSatisfy((file) -> {
			assertThat(file.sha256()).hasSize(64);
			assertThat(file.lines()).isPositive();
		});
		assertThat(this.manifest.sources()).hasSizeGreaterThanOrEqualTo(4)
			.allSatisfy((source) -> assertThat(source.citation()).isNotBlank());
		assertThat(this.manifest.dataHorizon()).isNotNull();
	}

	@Test
	void anEmptyGraphBecomesTheSame() {
		var before = this.digest.compute();
		empty();
		this.loader.load(this.bundle);

		assertThat(this.digest.compute()).isEqualTo(before);
		assertThat(this.history.revision()).isEqualTo(1);
		assertThat(this.projection.isStale()).isFalse();
	}

	@Test
	void aLaterStartWritesNothing() {
		empty();
		this.loader.load(this.bundle);

		assertThat(this.catalog.load(this.files.list()).written()).isZero();
		assertThat(this.history.revision()).isEqualTo(1);
		assertThat(this.digest.compute()).isEqualTo(this.manifest.digest());
	}

	@Test
	void aSecondBundleOfIt() throws IOException {
		empty();
		this.loader.load(this.bundle);
		var second = this.folder.resolve("second.zip");
		try (var out = Files.newOutputStream(second)) {
			assertThat(this.writer.write(out).files()).isEqualTo(this.manifest.files());
		}
	}

	@Test
	void aGraphThatHoldsItAlreadyIsLeftAlone() {
		long revision = this.history.revision();
		this.loader.load(this.bundle);

		assertThat(this.history.revision()).isEqualTo(revision);
	}

	@Test
	void aGraphThatHoldsSomethingElseIsRefused() {
		this.neo4j.query("MATCH (n:Company {id: 'nokia'}) SET n.name = 'Another'").run();

		assertRefused("not empty");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "nodes.ndjson | Nokia | Nokla | nodes.ndjson: its SHA-256",
					"relationships.ndjson | PARTNERS_WITH | LITIGATES_AGAINST | relationships.ndjson: it is longer",
					"manifest.json | \"version\" : 1 | \"version\" : 2 | version 2 is not crossclaim-bundle, version 1",
					"manifest.json | \"digest\" : \" | \"digest\" : \"0 | has not the digest",
					"manifest.json | crossclaim-bundle | something-else | something-else",
					"manifest.json | { | [ | manifest.json: it cannot be read" })
	void aChangedBundleIsRefused(String file, String text, String other, String why) throws IOException {
		rewrite(file, (content) -> content.replace(text, other));
		empty();

		assertRefused(why);
	}

	@ParameterizedTest
	@CsvSource({ "nodes.ndjson", "relationships.ndjson", "manifest.json" })
	void aBundleWithoutAFileIsRefused(String file) throws IOException {
		rewrite(file, (content) -> "");
		empty();

		assertRefused(file);
	}

	@Test
	void whatIsNoArchiveIsRefused() throws IOException {
		Files.writeString(this.bundle, "no zip");
		empty();

		assertRefused("no zip archive");
	}

	private void assertRefused(String why) {
		assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> this.loader.load(this.bundle))
			.withMessageContaining(why);
	}

	private void empty() {
		this.neo4j.query("MATCH (n) WHERE NOT n:SchemaFile DETACH DELETE n").run();
	}

	/** Changes a file of the bundle, or leaves it out where nothing is left of it. */
	private void rewrite(String name, UnaryOperator<String> change) throws IOException {
		var changed = this.folder.resolve("changed.zip");
		try (var zip = new ZipFile(this.bundle.toFile());
				var out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (var entry : java.util.Collections.list(zip.entries())) {
				var content = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
				var kept = entry.getName().equals(name) ? change.apply(content) : content;
				if (!kept.isEmpty()) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					out.write(kept.getBytes(UTF_8));
				}
			}
		}
		this.bundle = changed;
	}

}
