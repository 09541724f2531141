package dev.crossclaim.curation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

import dev.crossclaim.catalog.CatalogueExport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is exported and loaded into an empty graph is the same graph; with decisions, see
 * {@link CurationRestartIT}.
 */
@CurationTest
class ExportTests extends Desk {

	@Autowired
	CatalogueExport export;

	@Test
	void theFilesThemselves() {
		var before = this.digest.compute();
		var text = this.export.write();
		this.neo4j.query("MATCH (n:Entity|Record|Evidence) DETACH DELETE n").run();

		this.loader.load(List.of(new ByteArrayResource(text.getBytes(UTF_8))));

		assertThat(this.digest.compute()).isEqualTo(before);
		assertThat(this.export.write()).isEqualTo(text);
	}

}
