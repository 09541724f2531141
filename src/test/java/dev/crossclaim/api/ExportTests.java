package dev.crossclaim.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole graph can be fetched, once for each of its states. */
@RestTest
class ExportTests {

	@Autowired
	Http http;

	@Test
	void theBundleIsDatedAndComplete() throws IOException {
		var answer = this.http.exchange("GET", "/api/v1/export");
		var files = new HashMap<String, String>();
		var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()));
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
		}

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
			.matches("attachment; filename=\"crossclaim-\\d{4}-\\d\\d-\\d\\d-r\\d+\\.zip\"");
		assertThat(files).containsOnlyKeys("nodes.ndjson", "relationships.ndjson", "manifest.json");
		assertThat(JsonPath.<String>read(files.get("manifest.json"), "$.digest"))
			.isEqualTo(answer.headers().firstValue("Crossclaim-Digest").orElseThrow());
		assertThat(files.get("nodes.ndjson")).contains("{\"date\":\"2024-07-31\"}");
	}

	@Test
	void aBundleThatTheClientHasIsNotSentAgain() {
		var tag = this.http.exchange("GET", "/api/v1/export").headers().firstValue("ETag").orElseThrow();

		assertThat(this.http.exchange("GET", "/api/v1/export.zip", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.http.exchange("GET", "/api/v1/export", "Range", "bytes=0-3").body()).hasSize(4);
		assertThat(this.http.exchange("GET", "/api/v1/export.csv").statusCode()).isEqualTo(406);
	}

}
