package dev.crossclaim.api.format;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

import dev.crossclaim.api.ListAnswer;

/**
 * The columns of a list: those that its documentation names, so that they are the same
 * for every answer, with what turns up beside them.
 */
final class ListColumns {

	private static final int DEEPEST = 4;

	private static final String ITEMS = "items";

	private ListColumns() {
	}

	static Map<String, Kind> of(HttpServletRequest request, ListAnswer first) {
		var columns = new LinkedHashMap<String, Kind>();
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
			Arrays.stream(handler.getMethod().getAnnotationsByType(ApiResponse.class))
				.filter((response) -> response.responseCode().equals("200"))
				.flatMap((response) -> Arrays.stream(response.content()))
				.map((content) -> content.schema().implementation())
				.flatMap(ListColumns::itemsOf)
				.forEach((items) -> add(columns, "", elementOf(items), 0));
		}
		Flat.columns(Flat.of(first.items())).forEach((name, kind) -> {
			if (columns.keySet().stream().noneMatch((known) -> name.equals(known) || name.startsWith(known + "."))) {
				columns.put(name, kind);
			}
		});
		return columns;
	}

	/** The type of the property {@code items}, of a record or of a class with fields. */
	private static Stream<Type> itemsOf(Class<?> list) {
		return list.isRecord()
				? Arrays.stream(list.getRecordComponents())
					.filter((component) -> component.getName().equals(ITEMS))
					.map(RecordComponent::getGenericType)
				: Arrays.stream(list.getDeclaredFields())
					.filter((field) -> field.getName().equals(ITEMS))
					.map(Field::getGenericType);
	}

	private static Class<?> elementOf(Type list) {
		return (list instanceof ParameterizedType type && type.getActualTypeArguments()[0] instanceof Class<?> element)
				? element : Object.class;
	}

	private static void add(Map<String, Kind> columns, String prefix, Class<?> item, int depth) {
		if (!item.isRecord()) {
			return;
		}
		for (var component : item.getRecordComponents()) {
			var type = component.getType();
			if (type.isRecord() && depth < DEEPEST) {
				add(columns, prefix + component.getName() + ".", type, depth + 1);
			}
			else {
				columns.put(prefix + component.getName(), kindOf(Objects.requireNonNull(type)));
			}
		}
	}

	private static Kind kindOf(Class<?> type) {
		if (type == LocalDate.class) {
			return Kind.DATE;
		}
		if (type == Boolean.class || type == boolean.class) {
			return Kind.FLAG;
		}
		if (type == Long.class || type == long.class || type == Integer.class || type == int.class) {
			return Kind.INTEGER;
		}
		if (Number.class.isAssignableFrom(type) || type == double.class) {
			return Kind.DECIMAL;
		}
		return CharSequence.class.isAssignableFrom(type) ? Kind.TEXT : Kind.JSON;
	}

}
