package dev.crossclaim.api.find;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page on one thing that clients of the reconciliation service show in a frame, which
 * only what is below {@code /embed} may be.
 */
@Hidden
@RestController
class PreviewController {

	static final String PATH = "/embed/reconcile";

	private final Preview preview;

	PreviewController(Preview preview) {
		this.preview = preview;
	}

	@CrossOrigin
	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String preview(@RequestParam(required = false) @Nullable String id) {
		return this.preview.page(Typed.text("id", id));
	}

}
