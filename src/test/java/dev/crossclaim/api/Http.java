package dev.crossclaim.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;

import com.jayway.jsonpath.JsonPath;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** A plain HTTP client of the server under test. */
@TestComponent
public class Http {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	Http(Environment environment) {
		this.environment = environment;
	}

	public Answer get(String path) {
		return send(path, "GET", "application/json");
	}

	public Answer send(String path, String method, String accept) {
		return answer(send(path,
				(request) -> request.method(method, HttpRequest.BodyPublishers.noBody()).header("Accept", accept)));
	}

	public Answer post(String path, String type, String body) {
		return answer(send(path,
				(request) -> request.POST(HttpRequest.BodyPublishers.ofString(body))
					.header("Content-Type", type)
					.header("Accept", "application/json")));
	}

	private static Answer answer(HttpResponse<String> response) {
		return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
				response.body());
	}

	/** Sends a GET, or whatever is made of it. */
	public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how) {
		var uri = URI.create("http://localhost:" + this.environment.getProperty("local.server.port") + path);
		try {
			return this.client.send(how.apply(HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1))).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The whole response, to a request with these headers: names and values in turn. */
	public HttpResponse<byte[]> exchange(String method, String path, String... headers) {
		var uri = URI.create("http://localhost:" + this.environment.getProperty("local.server.port") + path);
		var request = HttpRequest.newBuilder(uri)
			.method(method, HttpRequest.BodyPublishers.noBody())
			.timeout(Duration.ofMinutes(1));
		try {
			return this.client.send(((headers.length > 0) ? request.headers(headers) : request).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Status, media type and body. */
	public record Answer(int status, String type, String body) {

		/** What a JsonPath leads to. */
		public <T> T at(String path) {
			return JsonPath.read(this.body, path);
		}

	}

}
