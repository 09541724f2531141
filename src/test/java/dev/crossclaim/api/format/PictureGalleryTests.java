package dev.crossclaim.api.format;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes the pictures that are kept in the tree to be looked at:
 * {@code -Dpictures=docs/images/pictures}.
 */
@RestTest
@EnabledIfSystemProperty(named = "pictures", matches = ".+",
		disabledReason = "Writes files; ask with -Dpictures=<folder>")
class PictureGalleryTests {

	private static final String PAIR = "pair%s?a=aws&b=nokia&asOf=2024-07-31&view=%s&theme=%s&width=%d";

	private static final Map<String, String> OTHERS = Map.of("neighbours",
			"neighbours/nokia%s?depth=2&asOf=2024-07-31&view=%s&theme=%s&width=%d", "coopetition",
			"coopetition/graph%s?asOf=2024-07-31&view=%s&theme=%s&width=%d", "exposure",
			"products/aws-cloud-platform/exposure%s?asOf=2024-07-31&view=%s&theme=%s&width=%d", "paths",
			"paths%s?from=aws&to=red-hat&asOf=2024-07-31&view=%s&theme=%s&width=%d");

	@Autowired
	Environment environment;

	@Test
	void write() throws Exception {
		for (var view : List.of("graph", "timeline", "map")) {
			write("pair", PAIR, view, "light", 320);
			write("pair", PAIR, view, "light", 768);
			write("pair", PAIR, view, "dark", 1200);
		}
		write("pair", PAIR, "all", "light", 960);
		write("pair", PAIR, "all", "dark", 768);
		for (var other : OTHERS.entrySet()) {
			write(other.getKey(), other.getValue(), "graph", "light", 960);
			write(other.getKey(), other.getValue(), "graph", "dark", 320);
		}
	}

	private void write(String name, String path, String view, String theme, int width) throws Exception {
		var folder = Files.createDirectories(Path.of(System.getProperty("pictures")));
		for (var suffix : List.of(".svg", ".png")) {
			var file = folder.resolve("%s-%s-%s-%d%s".formatted(name, view, theme, width, suffix));
			Files.write(file, fetch(path.formatted(suffix, view, theme, width)));
			assertThat(file).isNotEmptyFile();
		}
	}

	private byte[] fetch(String path) throws IOException, InterruptedException {
		var uri = URI
			.create("http://localhost:" + this.environment.getProperty("local.server.port") + "/api/v1/" + path);
		try (var client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
		}
	}

}
