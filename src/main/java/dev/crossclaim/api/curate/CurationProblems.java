package dev.crossclaim.api.curate;

import java.util.Collection;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.catalog.CatalogRefused;
import dev.crossclaim.curation.Idempotency.KeyOfAnotherRequest;
import dev.crossclaim.curation.NotPossible;
import dev.crossclaim.curation.NotThere;
import dev.crossclaim.curation.Stale;
import dev.crossclaim.curation.Unassigned;

/** Turns what curation refuses into problem details. */
@RestControllerAdvice(basePackageClasses = CurationProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CurationProblems {

	static ApiProblem invalid(Collection<Flaw> flaws) {
		return ApiProblem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-document", "Invalid document",
					"The request says something that cannot be taken in; nothing was changed.")
			.with("errors", flaws);
	}

	/** The request does not say which version it means to change. */
	static ApiProblem versionMissing() {
		return ApiProblem
			.of(HttpStatus.PRECONDITION_REQUIRED, "version-required", "Version required",
					"Give in If-Match the ETag of what you mean to change, as you last saw it.")
			.at("If-Match");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(CatalogRefused ex) {
		return answer(invalid(ex.problems()
			.stream()
			.map((problem) -> new Flaw(problem.pointer(), problem.line(), problem.field(), problem.reason()))
			.toList()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(Unassigned ex) {
		return answer(ApiProblem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "unassigned-claims", "Unassigned claims",
					"A split says for each claim where it goes; give the others in 'assigned', or 'rest'.")
			.with("errors",
					ex.claims()
						.stream()
						.map((claim) -> new Flaw("/assigned", 0, "assigned", "'%s' goes nowhere".formatted(claim)))
						.toList()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(Stale ex) {
		return answer(ApiProblem
			.of(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale version",
					"It was changed since you saw it; look again and decide anew.")
			.at("If-Match")
			.with("current", '"' + ex.current() + '"'));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(NotPossible ex) {
		return answer(ApiProblem.of(HttpStatus.CONFLICT, "not-possible", "Not possible", ex.getMessage() + "."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(NotThere ex) {
		return answer(ApiProblem.unknown(ex.what(), "id", ex.id()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(KeyOfAnotherRequest ex) {
		return answer(ApiProblem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", "Idempotency key reused",
					"The key was given to another request already; take a new one for a new request.")
			.at("Idempotency-Key"));
	}

	private static ResponseEntity<ProblemDetail> answer(ApiProblem problem) {
		return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
	}

}
