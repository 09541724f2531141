package dev.crossclaim.api.format;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import dev.crossclaim.access.Cost;
import dev.crossclaim.api.Format;
import dev.crossclaim.export.Bundles;

/** The whole graph to take away. */
@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "Export", description = "The whole graph to take away")
class ExportController {

	private final Bundles bundles;

	ExportController(Bundles bundles) {
		this.bundles = bundles;
	}

	@Cost(50)
	@GetMapping(produces = Format.ZIP_TYPE)
	@Operation(operationId = "exportGraph", summary = "The whole graph as a dated bundle",
			description = """
					A zip of `nodes.ndjson`, `relationships.ndjson` and `manifest.json`: the manifest has counts, the SHA-256 of \
					each file, the digest of the graph, and the licence and citation of each source. A server that is started with \
					`--crossclaim.import-bundle=<file>` on an empty database loads it and has the same digest. It can be fetched in parts.""")
	@ApiResponse(responseCode = "200", description = "The bundle",
			content = @Content(schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<Resource> export() {
		var bundle = this.bundles.get();
		return ResponseEntity.ok()
			.eTag("\"%s\"".formatted(bundle.manifest().digest() + "-" + bundle.manifest().created().toEpochMilli()))
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(bundle.name()).build().toString())
			.header("Crossclaim-Revision", String.valueOf(bundle.manifest().revision()))
			.header("Crossclaim-Digest", bundle.manifest().digest())
			.body(new FileSystemResource(bundle.file()));
	}

}
