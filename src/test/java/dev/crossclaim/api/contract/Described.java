package dev.crossclaim.api.contract;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.TestComponent;

import dev.crossclaim.api.Http;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The endpoints as the running server describes them. */
@TestComponent
public class Described {

	private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

	private static final String FORM = "application/x-www-form-urlencoded";

	/** The catalogue holds no patent, and none is invented to be shown. */
	private static final java.util.Set<String> NOTHING_TO_SHOW = java.util.Set.of("/api/v1/patents/{id}");

	private final Http http;

	Described(Http http) {
		this.http = http;
	}

	/** The whole OpenAPI document. */
	public JsonNode document() {
		return JsonMapper.shared().readTree(this.http.get("/v3/api-docs").body());
	}

	/** Every operation of every path. */
	public List<Endpoint> endpoints() {
		return endpoints(document());
	}

	/** Every operation of a document. */
	public List<Endpoint> endpoints(JsonNode document) {
		return document.get("paths")
			.properties()
			.stream()
			.flatMap((path) -> METHODS.stream()
				.filter((method) -> path.getValue().has(method) && !NOTHING_TO_SHOW.contains(path.getKey()))
				.map((method) -> new Endpoint(path.getKey(), method.toUpperCase(java.util.Locale.ROOT),
						path.getValue().get(method))))
			.toList();
	}

	/** One operation: what the document says of it. */
	public record Endpoint(String path, String method, JsonNode description) {

		public String id() {
			return this.description.path("operationId").asString("");
		}

		/** Whether anybody may ask it; what needs a key has tests of its own. */
		public boolean reads() {
			return this.method.equals("GET") && isOpen();
		}

		public List<Parameter> parameters() {
			return stream(this.description.path("parameters")).map((node) -> new Parameter(node)).toList();
		}

		/** Whether anybody may call it, and it changes nothing. */
		public boolean isOpen() {
			return !this.description.has("security");
		}

		/** The type of its body; JSON unless it takes a form. */
		public String bodyType() {
			return this.description.path("requestBody").path("content").has(FORM) ? FORM : "application/json";
		}

		/** The example of its body as JSON; missing if it takes none. */
		public JsonNode bodyExample() {
			return this.description.path("requestBody").path("content").path("application/json").path("example");
		}

		/** The example of its body, as it is sent; empty if the document has none. */
		public String body() {
			var content = this.description.path("requestBody").path("content").path(bodyType());
			if (!content.has("example")) {
				return "";
			}
			return bodyType().equals(FORM) ? content.path("example")
				.propertyStream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue().asString(), UTF_8))
				.collect(Collectors.joining("&")) : content.path("example").toString();
		}

		public boolean has(String parameter) {
			return parameters().stream().anyMatch((one) -> one.name().equals(parameter));
		}

		/** The media types that a good answer comes in. */
		public List<String> mediaTypes() {
			return this.description.path("responses")
				.path("200")
				.path("content")
				.propertyStream()
				.map((one) -> one.getKey())
				.toList();
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	/** One parameter of an operation. */
	public record Parameter(JsonNode description) {

		public String name() {
			return this.description.path("name").asString("");
		}

		public String in() {
			return this.description.path("in").asString("");
		}

		public boolean required() {
			return this.description.path("required").asBoolean(false);
		}

		/** The values of its example; none where the document gives none. */
		public List<String> example() {
			var example = this.description.path("example");
			if (example.isMissingNode()) {
				example = stream(this.description.path("examples")).findFirst()
					.map((one) -> one.path("value"))
					.orElse(example);
			}
			return example.isArray() ? stream(example).map((one) -> one.asString()).toList() : example.isMissingNode()
					? List.of() : List.of(example.isObject() ? example.toString() : example.asString());
		}

		@Override
		public String toString() {
			return name();
		}

	}

	static Stream<JsonNode> stream(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false);
	}

}
