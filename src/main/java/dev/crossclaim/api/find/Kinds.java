package dev.crossclaim.api.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.ontology.NodeType;

/** The kinds of things that can be found, and where each of them is served. */
@Component
class Kinds {

	/** Every organisation, of which kind it may be. */
	static final String ORGANIZATION = "Organization";

	private static final String ROOT = "/api/v1/";

	private static final Pattern ONE = Pattern.compile(ROOT + "([a-z-]+)/\\{[A-Za-z]+}");

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	private volatile List<String> served = List.of();

	Kinds(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/** The types of nodes that have an id of their own and are no evidence. */
	static List<NodeType> types() {
		return Arrays.stream(NodeType.values()).filter((type) -> type.layer() != NodeType.Layer.EVIDENCE).toList();
	}

	/** The labels that a search can be narrowed to. */
	static List<String> labels() {
		return Stream.concat(Stream.of(ORGANIZATION), types().stream().map(NodeType::label)).toList();
	}

	/** Reads labels in any case. */
	static List<String> read(String parameter, List<String> typed) {
		var byName = labels().stream()
			.collect(Collectors.toMap((label) -> label.toLowerCase(Locale.ROOT), Function.identity()));
		return typed.stream().map((one) -> {
			var label = byName.get(one.toLowerCase(Locale.ROOT));
			if (label == null) {
				throw ApiProblem.invalid(parameter, one, "There is no kind '%s'.".formatted(ApiProblem.shortened(one)))
					.allowed(one, labels());
			}
			return label;
		}).toList();
	}

	/** The address of a thing, or null where its kind is not served. */
	@Nullable String hrefOf(String label, String id) {
		var section = NodeType.findByLabel(label).map(Kinds::pathOf).orElse("");
		return served().contains(section)
				? ROOT + section + "/" + org.springframework.web.util.UriUtils.encodePathSegment(id, "UTF-8") : null;
	}

	private static String pathOf(NodeType type) {
		return type.isOrganization() ? "companies"
				: type.section().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	private List<String> served() {
		if (this.served.isEmpty()) {
			this.served = this.mappings.stream()
				.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
				.map(RequestMappingInfo::getPatternValues)
				.flatMap((patterns) -> patterns.stream())
				.map(ONE::matcher)
				.filter((path) -> path.matches())
				.map((path) -> path.group(1))
				.distinct()
				.toList();
		}
		return this.served;
	}

}
