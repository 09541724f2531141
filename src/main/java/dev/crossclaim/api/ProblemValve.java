package dev.crossclaim.api;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Answers requests that Tomcat refuses before they reach the application, such as one
 * with a malformed address: a problem, where Tomcat would send a page.
 */
class ProblemValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int code = response.getStatus();
		if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		var status = HttpStatus.resolve(code);
		var title = (status != null) ? status.getReasonPhrase() : "Error";
		var type = ProblemAdvice.typeOf((status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR);
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getResponse()
				.getOutputStream()
				.write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
					.formatted(type, title, code, "The request was refused before it was read as a whole.")
					.getBytes(UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// the client is gone, or the answer is under way
		}
	}

}
