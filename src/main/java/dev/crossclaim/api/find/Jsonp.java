package dev.crossclaim.api.find;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import dev.crossclaim.api.ApiProblem;

/**
 * Answers as JSON, or as a call of a function for clients that load it as a script. The
 * name of the function is a plain JavaScript name, so it carries no code.
 */
final class Jsonp {

	private static final MediaType SCRIPT = MediaType.parseMediaType("application/javascript;charset=UTF-8");

	private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_$][\\w$]{0,63}(\\.[A-Za-z_$][\\w$]{0,63}){0,3}");

	private Jsonp() {
	}

	static ResponseEntity<Object> answer(Object answer, @Nullable String callback, JsonMapper json) {
		if (callback == null) {
			return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
		}
		if (!FUNCTION.matcher(callback).matches()) {
			throw ApiProblem.invalid("callback", callback, "callback takes the name of a JavaScript function.");
		}
		var script = "/**/" + callback + "("
				+ json.writeValueAsString(answer)
					.replace("\u2028", "\\u2028")
					.replace("\u2029", "\\u2029")
					.replace("<", "\\u003c")
				+ ");";
		return ResponseEntity.ok().contentType(SCRIPT).body(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

}
