package dev.crossclaim.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a handler method does not declare, those without a value, and
 * the repetition of those that take one: no filter may silently widen an answer.
 */
class DeclaredParameters implements HandlerInterceptor {

	private static final String KNOWN_ELSEWHERE = """
			 What was known on a day is asked of lists and single things, such as /api/v1/lawsuits?knownAt=2024-07-31 and \
			/api/v1/lawsuits/{id}?knownAt=2024-07-31, and of /api/v1/known?at=2024-07-31.""";

	private final Map<HandlerMethod, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& method.getBeanType().getPackageName().startsWith(DeclaredParameters.class.getPackageName())) {
			var known = this.declared.computeIfAbsent(method, DeclaredParameters::parametersOf);
			request.getParameterMap().forEach((name, values) -> check(name, values, known));
		}
		return true;
	}

	private static void check(String name, String[] values, Map<String, Class<?>> known) {
		var type = known.get(name);
		if (type == null) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "unknown-parameter", "Unknown parameter",
					"There is no parameter '%s' here.".formatted(ApiProblem.shortened(name)) + elsewhere(name))
				.at(ApiProblem.shortened(name))
				.allowed(name, known.keySet());
		}
		if (Arrays.stream(values).anyMatch(String::isBlank)) {
			throw ApiProblem.invalid(name, "", "The parameter '%s' needs a value, or may be left out.".formatted(name));
		}
		if (values.length > 1 && type != List.class) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "repeated-parameter", "Repeated parameter",
					"The parameter '%s' takes one value.".formatted(name))
				.at(name)
				.value(String.join(", ", values));
		}
	}

	/** Where a parameter is that most would expect here too. */
	private static String elsewhere(String name) {
		return name.equals("knownAt") ? KNOWN_ELSEWHERE : "";
	}

	private static Map<String, Class<?>> parametersOf(HandlerMethod method) {
		var names = new TreeMap<String, Class<?>>();
		for (var parameter : method.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(ParameterObject.class)) {
				Arrays.stream(parameter.getParameterType().getRecordComponents())
					.forEach((component) -> names.put(component.getName(), component.getType()));
			}
			else if (parameter.getParameterAnnotation(Filtered.class) instanceof Filtered filtered) {
				ListParameter.of(filtered.value())
					.forEach((one) -> names.put(one.name(), one.isList() ? List.class : String.class));
			}
			else if (parameter.hasParameterAnnotation(RequestParam.class)) {
				names.put(nameOf(parameter), parameter.getParameterType());
			}
		}
		return names;
	}

	private static String nameOf(MethodParameter parameter) {
		return String.valueOf(parameter.getParameter().getName());
	}

}
