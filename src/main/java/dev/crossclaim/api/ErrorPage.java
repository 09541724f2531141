package dev.crossclaim.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import io.swagger.v3.oas.annotations.Hidden;

/**
 * Answers what the servlet container passes on as an error: a problem, never a page.
 */
@Hidden
@Controller
class ErrorPage implements ErrorController {

	@RequestMapping("${server.error.path:/error}")
	ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
		var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		var status = HttpStatus.resolve((code != null) ? code : HttpStatus.NOT_FOUND.value());
		var known = (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
		var problem = ProblemDetail.forStatusAndDetail(known,
				"There is no answer: %s.".formatted(known.getReasonPhrase()));
		problem.setType(ProblemAdvice.typeOf(HttpStatus.valueOf(problem.getStatus())));
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
