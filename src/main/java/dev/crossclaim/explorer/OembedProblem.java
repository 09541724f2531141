package dev.crossclaim.explorer;

import java.net.URI;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Why a site is not told how to show a page, as a problem detail. */
final class OembedProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private OembedProblem(HttpStatus status, String type, String title, String detail) {
		super(status);
		setType(URI.create("/problems/" + type));
		setTitle(title);
		setDetail(detail);
	}

	/** The address is not one of a page here that can be framed. */
	static OembedProblem notEmbeddable(String url) {
		var problem = new OembedProblem(HttpStatus.NOT_FOUND, "not-embeddable", "Not embeddable",
				"The address is not that of a page of this server that can be shown on another site.");
		problem.getBody().setProperty("parameter", "url");
		problem.getBody().setProperty("value", url.substring(0, Math.min(url.length(), 200)));
		return problem;
	}

	/** The answer is not offered in that format. */
	static OembedProblem format(String format, List<String> offered) {
		var problem = new OembedProblem(HttpStatus.NOT_IMPLEMENTED, "oembed-format", "Format not offered",
				"oEmbed is answered in JSON and XML.");
		problem.getBody().setProperty("parameter", "format");
		problem.getBody().setProperty("value", format.substring(0, Math.min(format.length(), 200)));
		problem.getBody().setProperty("allowed", offered);
		return problem;
	}

}
