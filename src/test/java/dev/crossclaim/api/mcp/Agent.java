package dev.crossclaim.api.mcp;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;

/** The official client of the protocol, over HTTP and with a key. */
@TestComponent
public class Agent {

	private final Environment environment;

	private final String key;

	private @Nullable McpSyncClient client;

	Agent(Environment environment, Keys keys) {
		this.environment = environment;
		this.key = keys.create("agent", Set.of(Scope.READ), null).text();
	}

	public String key() {
		return this.key;
	}

	/** The client, after the two have met. */
	McpSyncClient client() {
		var known = this.client;
		if (known == null) {
			known = McpClient.sync(transport(this.key)).build();
			known.initialize();
			this.client = known;
		}
		return known;
	}

	public List<Tool> tools() {
		return client().listTools().tools();
	}

	/** What a tool takes: schemas by name. */
	public static Map<?, ?> argumentsOf(Tool tool) {
		return (Map<?, ?>) Objects.requireNonNull(tool.inputSchema().get("properties"));
	}

	InitializeResult initialize(@Nullable String key) {
		try (var other = McpClient.sync(transport(key)).build()) {
			return other.initialize();
		}
	}

	private HttpClientStreamableHttpTransport transport(@Nullable String key) {
		return HttpClientStreamableHttpTransport
			.builder("http://localhost:" + this.environment.getProperty("local.server.port"))
			.endpoint("/mcp")
			.openConnectionOnStartup(false)
			.requestBuilder((key != null) ? HttpRequest.newBuilder().header("Authorization", "Bearer " + key)
					: HttpRequest.newBuilder())
			.build();
	}

	/** Calls a tool with names and values in turn. */
	Told call(String tool, Object... namesAndValues) {
		var arguments = new HashMap<String, Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return call(tool, arguments);
	}

	/** Calls a tool. */
	public Told call(String tool, Map<String, Object> arguments) {
		var result = client().callTool(CallToolRequest.builder(tool).arguments(arguments).build());
		return new Told(((TextContent) result.content().getFirst()).text(),
				Objects.requireNonNullElse(result.isError(), false));
	}

	/** What a tool answered. */
	public record Told(String json, boolean error) {

		/** What a JsonPath leads to. */
		public <T> T at(String path) {
			return JsonPath.read(this.json, path);
		}

	}

}
