package dev.crossclaim.api.curate;

import java.net.URI;
import java.security.Principal;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.curation.Author;
import dev.crossclaim.curation.Decision;
import dev.crossclaim.curation.Expected;
import dev.crossclaim.curation.Idempotency;
import dev.crossclaim.curation.Idempotency.Answer;
import dev.crossclaim.curation.Proposal;

/** What every change has in common: who asks, which version is meant, and once only. */
@Component
class Changes {

	static final String PATH = "/api/v1/curation";

	private static final int LONGEST_KEY = 200;

	private final Idempotency idempotency;

	private final JsonMapper json;

	Changes(Idempotency idempotency, JsonMapper json) {
		this.idempotency = idempotency;
		this.json = json;
	}

	/** Carries a change out, or repeats the answer that its key had. */
	ResponseEntity<String> make(ServletWebRequest request, JsonNode body, Supplier<Answer> change) {
		var key = request.getHeader("Idempotency-Key");
		if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
			throw ApiProblem.invalid("Idempotency-Key", key,
					"The key takes 1 to %d characters.".formatted(LONGEST_KEY));
		}
		var what = request.getRequest().getMethod() + " " + request.getRequest().getRequestURI() + "\n" + body;
		var answer = this.idempotency.once(key, callerOf(request), what, change);
		var response = ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
		if (answer.tag() != null) {
			response.eTag('"' + answer.tag() + '"');
		}
		if (answer.location() != null) {
			response.location(URI.create(answer.location()));
		}
		return response.body(answer.body());
	}

	/** Who asks, and the reason that the body gives. */
	static Author author(ServletWebRequest request, String why) {
		return new Author(callerOf(request), why);
	}

	private static String callerOf(ServletWebRequest request) {
		Principal principal = request.getUserPrincipal();
		return Objects.requireNonNull(principal, "curation is open to callers with a key only").getName();
	}

	/** The version that the caller means to change. */
	static Expected expected(ServletWebRequest request) {
		var tag = request.getHeader("If-Match");
		if (tag == null || tag.isBlank()) {
			throw CurationProblems.versionMissing();
		}
		boolean quoted = tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"");
		return new Expected(quoted ? tag.substring(1, tag.length() - 1) : tag);
	}

	Answer created(Proposal proposal) {
		return new Answer(201, proposal.version(), PATH + "/proposals/" + proposal.id(), write(proposal));
	}

	Answer ok(Proposal proposal) {
		return new Answer(200, proposal.version(), null, write(proposal));
	}

	Answer created(Decision decision) {
		return new Answer(201, decision.version(), PATH + "/decisions/" + decision.id(), write(decision));
	}

	private String write(@Nullable Object value) {
		return this.json.writeValueAsString(value);
	}

}
