package dev.crossclaim.api.mcp;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

import dev.crossclaim.api.PictureParameters;
import dev.crossclaim.api.Read;

/**
 * The question of an endpoint, asked with named arguments instead of an address: the same
 * parameters, read by the same code.
 */
class Question implements Askable {

	/** Cypher is for people who want to ask again themselves. */
	private static final String EXPLAIN = "explain";

	private final HandlerMethod handler;

	private final List<ToolParameter> parameters = new ArrayList<>();

	Question(HandlerMethod handler) {
		this.handler = handler.createWithResolvedBean();
		ReflectionUtils.makeAccessible(handler.getMethod());
		for (var parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(ParameterObject.class)) {
				addComponents(parameter.getParameterType());
			}
			else if (!EXPLAIN.equals(nameOf(parameter))) {
				this.parameters.add(ToolParameter.of(nameOf(parameter), parameter.getParameterType(),
						parameter.getParameterAnnotation(Parameter.class), isRequired(parameter)));
			}
		}
	}

	/** An agent reads an answer and does not look at it. */
	private void addComponents(Class<?> type) {
		if (type == PictureParameters.class) {
			return;
		}
		for (var component : type.getRecordComponents()) {
			var field = Objects.requireNonNull(ReflectionUtils.findField(type, component.getName()));
			this.parameters.add(ToolParameter.of(component.getName(), component.getType(),
					field.getAnnotation(Parameter.class), false));
		}
	}

	@Override
	public List<ToolParameter> parameters() {
		return this.parameters;
	}

	@Override
	public String summary() {
		return operation().summary();
	}

	@Override
	public String description() {
		return operation().description();
	}

	@Override
	public HandlerMethod handler() {
		return this.handler;
	}

	private Operation operation() {
		return Objects.requireNonNull(this.handler.getMethodAnnotation(Operation.class));
	}

	@Override
	public Object ask(Arguments arguments) {
		var values = Arrays.stream(this.handler.getMethodParameters())
			.map((parameter) -> value(parameter, arguments))
			.toArray();
		try {
			return this.handler.getMethod().invoke(this.handler.getBean(), values);
		}
		catch (InvocationTargetException ex) {
			ReflectionUtils.rethrowRuntimeException(ex.getTargetException());
		}
		catch (IllegalAccessException ex) {
			ReflectionUtils.handleReflectionException(ex);
		}
		throw new IllegalStateException("Not reached");
	}

	private static @Nullable Object value(MethodParameter parameter, Arguments arguments) {
		var type = parameter.getParameterType();
		if (parameter.hasParameterAnnotation(ParameterObject.class)) {
			var components = Arrays.stream(type.getRecordComponents())
				.map((component) -> value(component.getName(), component.getType(), arguments))
				.toArray();
			return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), components);
		}
		return value(nameOf(parameter), type, arguments);
	}

	private static @Nullable Object value(String name, Class<?> type, Arguments arguments) {
		if (type == List.class) {
			return arguments.list(name);
		}
		var text = arguments.text(name);
		return (type == boolean.class) ? text != null && Read.flag(name, text) : text;
	}

	private static boolean isRequired(MethodParameter parameter) {
		var asked = parameter.getParameterAnnotation(RequestParam.class);
		return parameter.hasParameterAnnotation(PathVariable.class)
				|| (asked != null && asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE));
	}

	private static String nameOf(MethodParameter parameter) {
		return parameter.getParameter().getName();
	}

}
