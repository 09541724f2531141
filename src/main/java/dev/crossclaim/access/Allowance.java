package dev.crossclaim.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;

/** What each caller may use within a period. */
public interface Allowance {

	/**
	 * Takes what the question of an endpoint costs from the allowance of the caller of a
	 * request, and tells in headers what is left.
	 * @throws AccessProblem if there is too little
	 */
	void charge(HttpServletRequest request, HttpServletResponse response, HandlerMethod question);

}
