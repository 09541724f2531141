package dev.crossclaim.api.format;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Pictures of answers that are graphs, as they are asked for. */
@RestTest
class PictureTests {

	private static final String PAIR = "a=aws&b=nokia&asOf=2024-07-31";

	private static final Pattern NODE = Pattern
		.compile("data-node=\"([^\"]+)\" transform=\"translate\\(([0-9.]+),([0-9.]+)\\)\"");

	private static final Pattern POSITION = Pattern
		.compile("<node id=\"([^\"]+)\".*?<viz:position x=\"([^\"]+)\" y=\"([^\"]+)\"", Pattern.DOTALL);

	@Autowired
	Http http;

	@ParameterizedTest
	@ValueSource(strings = { "pair%s?a=aws&b=nokia", "neighbours/nokia%s?depth=2", "paths%s?from=aws&to=red-hat",
			"coopetition/graph%s?", "products/aws-cloud-platform/exposure%s?" })
	void everyGraphIsOfferedAsAPicture(String path) {
		for (var view : List.of("graph", "timeline", "map", "all")) {
			var svg = get(path.formatted(".svg") + "&view=" + view);
			var png = get(path.formatted(".png") + "&view=" + view + "&theme=dark&width=320");

			assertThat(svg.statusCode()).isEqualTo(200);
			assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
			assertThat(svg.body()).startsWith("<svg")
				.contains("cc-view-" + view, "An accusation is not a finding", "Crossclaim, from ");
			assertThat(png.statusCode()).isEqualTo(200);
			assertThat(png.headers().firstValue("Content-Type")).contains("image/png");
			assertThat(png.body()).contains("PNG");
		}
	}

	@Test
	void theTitleIsTheSentence() {
		var sentence = this.http.get("/api/v1/pair?" + PAIR).<String>at("$.sentence");

		assertThat(sentence)
			.startsWith("On 31 July 2024, Amazon Web Services and Nokia were partners in Germany; Amazon, "
					+ "the parent of Amazon Web Services, was suing Nokia in Delaware; Nokia may have been suing Amazon in");
		assertThat(get("pair.svg?" + PAIR).body()).contains(">" + sentence + "</title>");
	}

	@Test
	void positionsAreTheSameInEveryFormat() {
		var json = this.http.get("/api/v1/pair?" + PAIR + "&layout=true");
		double aspect = json.<Double>at("$.layout.aspect");
		var drawn = places(NODE, get("pair.svg?" + PAIR).body());
		var gexf = places(POSITION, get("pair.gexf?" + PAIR).body());

		var ids = json.<List<String>>at("$.nodes[*].id");
		assertThat(ids).hasSizeGreaterThan(5);
		for (var id : ids) {
			double x = json.<List<Double>>at("$.nodes[?(@.id=='%s')].x".formatted(id)).getFirst();
			double y = json.<List<Double>>at("$.nodes[?(@.id=='%s')].y".formatted(id)).getFirst();
			assertThat(Objects.requireNonNull(drawn.get(id))[0] / 960).isCloseTo(x, within(0.001));
			assertThat(Objects.requireNonNull(drawn.get(id))[1] / 960 * aspect).isCloseTo(y, within(0.001));
			assertThat(Objects.requireNonNull(gexf.get(id))[0] / 1000).isCloseTo(x, within(0.001));
			assertThat(-Objects.requireNonNull(gexf.get(id))[1] / 1000 * aspect).isCloseTo(y, within(0.001));
		}
		assertThat(this.http.get("/api/v1/pair?" + PAIR).<List<Object>>at("$.nodes[?(@.x)]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "view, pie", "theme, sepia", "width, 279", "width, 2001", "width, wide", "layout, maybe" })
	void whatIsWrongIsRefusedByName(String parameter, String value) {
		for (var suffix : List.of(".svg", ".json")) {
			var answer = get("pair" + suffix + "?" + PAIR + "&" + parameter + "=" + value);

			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
		}
	}

	@Test
	void aPictureIsKeptByItsTag() {
		var first = get("pair.svg?" + PAIR);
		var tag = first.headers().firstValue("ETag").orElseThrow();
		var again = this.http.send("/api/v1/pair.svg?" + PAIR, (request) -> request.header("If-None-Match", tag));

		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(get("pair.svg?" + PAIR + "&theme=dark").headers().firstValue("ETag").orElseThrow())
			.isNotEqualTo(tag);
		assertThat(get("pair.svg?" + PAIR).body()).isEqualTo(first.body());
	}

	@Test
	void everyMarkOfATimelineAndMapOpensItsRecord() {
		var svg = get("pair.svg?" + PAIR + "&view=all").body();
		var records = new ArrayList<String>();
		var marks = Pattern.compile("cc-bar [^>]*data-record=\"([^\"]+)\"").matcher(svg);
		while (marks.find()) {
			records.add(marks.group(1));
		}

		assertThat(records).contains("aws-nokia-cloud-core-de", "amazon-v-nokia-ded-2024", "nokia-v-amazon-de-2023")
			.doesNotHaveDuplicates();
		assertThat(this.http.get("/api/v1/evidence/" + records.getFirst()).status()).isEqualTo(200);
		assertThat(svg).contains("data-place=\"US-DE\" data-records=\"[&quot;amazon-v-nokia-ded-2024&quot;");
	}

	private HttpResponse<String> get(String path) {
		return this.http.send("/api/v1/" + path, (request) -> request);
	}

	private static Map<String, double[]> places(Pattern pattern, String text) {
		var places = new HashMap<String, double[]>();
		var found = pattern.matcher(text);
		while (found.find()) {
			places.put(found.group(1),
					new double[] { Double.parseDouble(found.group(2)), Double.parseDouble(found.group(3)) });
		}
		return places;
	}

}
