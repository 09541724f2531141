package dev.crossclaim.api.watch;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.watch.WatchRefused;

/** Turns what the watch module refuses into problem details. */
@RestControllerAdvice(basePackageClasses = WatchProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WatchProblems {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(WatchRefused ex) {
		var problem = switch (ex.reason()) {
			case TARGET ->
				ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, "forbidden-target", "Forbidden target", ex.why())
					.at("url");
			case TOO_MANY -> ApiProblem.of(HttpStatus.CONFLICT, "too-many-watches", "Too many watches", ex.why());
			case NO_ADDRESS -> ApiProblem.of(HttpStatus.CONFLICT, "no-address", "No address", ex.why()).at("id");
		};
		return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
	}

	/** The caller has as many streams open as it may, or all together have. */
	static ApiProblem tooManyStreams(int most) {
		var problem = ApiProblem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", "Too many streams",
				"At most %d streams may be open at once; close one, or try again later.".formatted(most));
		problem.getHeaders().set("Retry-After", "30");
		return problem;
	}

}
