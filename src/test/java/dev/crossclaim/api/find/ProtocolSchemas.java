package dev.crossclaim.api.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import dev.crossclaim.api.Http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks answers against the schemas of the reconciliation protocol: those of this
 * project, and those that the community group publishes where a folder with them is given
 * ({@code -Dcrossclaim.reconciliation-schemas=<folder>}).
 */
final class ProtocolSchemas {

	private static final String OURS = "https://crossclaim.test/reconciliation/";

	private static final String THEIRS = "https://reconciliation-api.github.io/specs/0.2/schemas/";

	private ProtocolSchemas() {
	}

	static void check(String ours, String theirs, Http.Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		check(Map.of(OURS + ours, resource(ours)), OURS + ours, SpecificationVersion.DRAFT_2020_12, answer.body());
		var folder = System.getProperty("crossclaim.reconciliation-schemas");
		if (folder != null) {
			check(files(Path.of(folder)), THEIRS + theirs, SpecificationVersion.DRAFT_7, answer.body());
		}
	}

	private static void check(Map<String, String> schemas, String address, SpecificationVersion version, String body) {
		var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
		var errors = SchemaRegistry
			.withDefaultDialect(version, (builder) -> builder.schemaRegistryConfig(config).schemas(schemas))
			.getSchema(SchemaLocation.of(address))
			.validate(body, InputFormat.JSON);
		assertThat(errors).as("%s: %s", address, body).isEmpty();
	}

	private static String resource(String name) {
		try (var file = ProtocolSchemas.class.getResourceAsStream("/reconciliation-0.2/" + name)) {
			return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> files(Path folder) {
		try (var files = Files.list(folder)) {
			var schemas = new HashMap<String, String>();
			for (var file : files.filter((one) -> one.toString().endsWith(".json")).toList()) {
				schemas.put(THEIRS + file.getFileName(), Files.readString(file));
			}
			return schemas;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
