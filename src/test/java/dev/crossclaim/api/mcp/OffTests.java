package dev.crossclaim.api.mcp;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;

import io.modelcontextprotocol.server.McpStatelessSyncServer;
import org.junit.jupiter.api.Test;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.function.RouterFunction;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;
import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that was not told to serve agents. */
@RestTest
class OffTests {

	@Test
	void thereIsNothing(@Autowired Http http, @Autowired Keys keys) {
		var key = keys.create("agent", Set.of(Scope.READ), null).text();

		var answer = http.send("/mcp",
				(request) -> request.POST(BodyPublishers.ofString("{}"))
					.header("Accept", "application/json, text/event-stream")
					.header("X-API-Key", key));

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("/problems/unknown-route");
	}

	@Test
	void nothingIsMade(@Autowired ListableBeanFactory beans) {
		assertThat(beans.getBeansOfType(McpStatelessSyncServer.class)).isEmpty();
		assertThat(beans.getBeansOfType(WebMvcStatelessServerTransport.class)).isEmpty();
		assertThat(beans.getBeansOfType(RouterFunction.class)).isEmpty();
	}

}
