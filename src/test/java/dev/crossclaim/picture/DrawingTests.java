package dev.crossclaim.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import dev.crossclaim.picture.Look.Theme;
import dev.crossclaim.picture.Look.View;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DrawingTests {

	@ParameterizedTest
	@EnumSource(View.class)
	void everyViewIsWellFormedAndSaysWhatItIs(View view) throws Exception {
		var svg = draw(Contents.pair("Amazon Web Services"), view, 960);
		var root = svg.getDocumentElement();

		assertThat(root.getAttribute("class")).startsWith("cc cc-view-" + view.name().toLowerCase());
		assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 960 " + root.getAttribute("height"));
		assertThat(texts(svg, "/svg/title")).containsExactly("Partners and opponents.");
		assertThat(texts(svg, "/svg/desc").getFirst()).contains("Amazon Web Services and Nokia are partners.",
				"Amazon accuses Nokia CloudBand, which is not a finding.", "it may have held then");
		assertThat(String.join(" ", texts(svg, "//g[@class='cc-foot']/text"))).contains("As of 31 July 2024",
				"data until 31 July 2024", "An accusation is not a finding.", "Crossclaim, from Light Reading");
		assertThat(all(svg, "//style|//*[@style]|//script")).as("a strict CSP allows none").isEmpty();
		assertThat(all(svg, "//g[contains(@class,'cc-mark')][not(title)]")).isEmpty();
	}

	@Test
	void aNameWithMarkupStaysText() throws Exception {
		var name = "<script>alert(\"x\")</script> & Søns";
		var svg = draw(Contents.pair(name), View.ALL, 960);

		assertThat(all(svg, "//script")).isEmpty();
		assertThat(texts(svg, "//g[@data-node='aws']/title")).containsExactly(name);
	}

	@Test
	void marksCarryTheirMeaningAndOpenTheirRecord() throws Exception {
		var svg = draw(Contents.pair("AWS"), View.ALL, 960);

		var accusation = only(svg, "//g[@data-edge='amazon|ACCUSES_PRODUCT|cloudband|r']");
		assertThat(accusation.getAttribute("class")).isEqualTo("cc-mark cc-edge cc-conflict cc-yes cc-alleged");
		assertThat(accusation.getAttribute("data-record")).isEqualTo("r");
		var line = only(svg, "//g[@data-edge='amazon|ACCUSES_PRODUCT|cloudband|r']/path[@class='cc-line']");
		assertThat(line.getAttribute("stroke-dasharray")).as("an allegation").isNotEmpty();
		line = only(svg, "//g[@data-edge='amazon|LITIGATES_AGAINST|nokia|r']/path[@class='cc-line']");
		assertThat(line.getAttribute("stroke-dasharray")).as("a filing").isEmpty();
		assertThat(all(svg, "//g[contains(@class,'cc-bar')][@data-record='suit']")).hasSize(1);
		assertThat(only(svg, "//g[contains(@class,'cc-market')][@data-place='DE'][@data-records]")
			.getAttribute("data-records")).isEqualTo("[\"deal\"]");
	}

	@Test
	void speculationIsNoLineLikeTheOthers() throws Exception {
		var strength = new Content.Strength(true, Content.Modality.SPECULATED, true);
		var nodes = List.of(new Content.Node("a", "A", "Company"), new Content.Node("b", "B", "Company"));
		var svg = draw(Contents.of(nodes, List.of(Contents.edge("a", "LITIGATES_AGAINST", "b", strength, null))),
				View.GRAPH, 960);

		var line = only(svg, "//g[contains(@class,'cc-speculated')]/path");
		assertThat(line.getAttribute("stroke")).isEqualTo(Palette.LIGHT.muted());
		assertThat(line.getAttribute("stroke-dasharray")).isEqualTo("1 5");
		assertThat(texts(svg, "//g[contains(@class,'cc-speculated')]/text")).containsExactly("?");
		assertThat(texts(svg, "//g[@class='cc-legend']/text")).contains("speculation").doesNotContain("Ownership");
	}

	@Test
	void theLegendListsOnlyWhatOccurs() throws Exception {
		var svg = draw(Contents.pair("AWS"), View.GRAPH, 960);

		assertThat(texts(svg, "//g[@class='cc-legend']/text")).containsExactly("Co-operation", "Conflict", "Ownership",
				"alleged, not found", "may have held then");
	}

	@Test
	void theSameGraphInAnyOrderIsTheSamePicture() {
		var content = Contents.large(60);

		assertThat(new Drawing(Contents.shuffled(content), Look.PLAIN, (width) -> Layout.of(content, width)).svg())
			.isEqualTo(new Drawing(content, Look.PLAIN, (width) -> Layout.of(content, width)).svg());
	}

	@ParameterizedTest
	@CsvSource({ "320", "768", "960", "1200" })
	void namesOfPlacesDoNotOverlap(int width) throws Exception {
		var svg = draw(Contents.pair("AWS"), View.MAP, width);

		for (var map : List.of("cc-map cc-map-world", "cc-map cc-map-us")) {
			var boxes = all(svg, "//g[@class='%s']/g[@class='cc-label']/rect".formatted(map)).stream()
				.map(DrawingTests::box)
				.toList();
			assertThat(boxes).isNotEmpty();
			apart(boxes);
		}
		assertThat(texts(svg, "//text[@class='cc-place-name']")).containsExactlyInAnyOrder("Germany", "Singapore",
				"Area of the Unified Patent Court", "Delaware");
		assertThat(texts(svg, "//text[@class='cc-elsewhere']"))
			.containsExactly("Not on the map: Everywhere outside China.");
	}

	@ParameterizedTest
	@CsvSource({ "320", "768", "960", "1200" })
	void labelsOfTheGraphDoNotOverlapEachOtherNorNodes(int width) throws Exception {
		for (var content : List.of(Contents.pair("Amazon Web Services"), Contents.large(20))) {
			var svg = draw(content, View.GRAPH, width);
			var boxes = new ArrayList<>(
					all(svg, "//g[@class='cc-label']/rect").stream().map(DrawingTests::box).toList());
			boxes.addAll(Layout.of(content, width).pills().values().stream().map(Pill::box).toList());

			apart(boxes);
		}
	}

	@Test
	void uncertainEndsAreDrawnAsUncertain() throws Exception {
		var svg = draw(Contents.pair("AWS"), View.TIMELINE, 960);

		assertThat(all(svg, "//g[@data-id='old']/rect[@class='cc-uncertain']")).as("start and end").hasSize(2);
		assertThat(all(svg, "//g[@data-id='old']/rect[@class='cc-certain']")).hasSize(1);
		assertThat(all(svg, "//g[@data-id='old']/rect[@class='cc-open']")).isEmpty();
		assertThat(all(svg, "//g[@data-id='suit']/rect[@class='cc-open']")).as("nobody says until when").isNotEmpty();
		assertThat(all(svg, "//g[contains(@class,'cc-point')][@data-record='suit']")).hasSize(1);
		assertThat(String.join(" ", texts(svg, "//text[@class='cc-time']"))).contains("began in October 2023",
				"not known after 31 Oct 2023", "known since 31 Jul 2024", "began in 2017",
				"ended between 1 Jan 2019 and 31 Dec 2019");
		var certain = only(svg, "//g[@data-id='old']/rect[@class='cc-certain']");
		var ends = all(svg, "//g[@data-id='old']/rect[@class='cc-uncertain']").stream().map(DrawingTests::box).toList();
		assertThat(box(certain).x()).isBetween(ends.getFirst().x(), ends.getLast().x());
	}

	@Test
	void theDayAskedAboutIsALine() throws Exception {
		assertThat(texts(draw(Contents.pair("AWS"), View.TIMELINE, 320), "//text[@class='cc-day']"))
			.containsExactly("31 Jul 2024");
	}

	@Test
	void aCourtAreaIsShownOverTheStatesThatHadJoined() throws Exception {
		var day = Contents.DAY;

		assertThat(Atlas.INSTANCE.shapesOf("court-area:upc", day)).contains("DE", "FR", "IT")
			.doesNotContain("RO", "ES", "GB");
		assertThat(Atlas.INSTANCE.shapesOf("court-area:upc", day.plusYears(1))).contains("RO");
		assertThat(all(draw(Contents.pair("AWS"), View.MAP, 960), "//path[@data-place='court-area:upc']")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void contrastIsEnough(Theme theme) {
		var colours = Palette.of(theme);

		for (var text : List.of(colours.ink(), colours.muted(), colours.cooperation(), colours.conflict(),
				colours.licence(), colours.supply(), colours.deal(), colours.competition())) {
			assertThat(contrast(text, colours.paper())).as(text).isGreaterThanOrEqualTo(4.5);
		}
		assertThat(contrast(colours.ink(), colours.panel())).isGreaterThanOrEqualTo(4.5);
		assertThat(contrast(colours.muted(), colours.panel())).isGreaterThanOrEqualTo(3);
	}

	private static double contrast(String one, String other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(String colour) {
		var parts = IntStream.of(1, 3, 5)
			.mapToDouble((at) -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
			.map((part) -> (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
			.toArray();
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}

	private static void apart(List<Box> boxes) {
		for (int i = 0; i < boxes.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertThat(boxes.get(i).meets(boxes.get(j), 0)).as("%s and %s", boxes.get(i), boxes.get(j)).isFalse();
			}
		}
	}

	private static Document draw(Content content, View view, int width) throws Exception {
		var svg = new Drawing(content, new Look(view, Theme.LIGHT, width), (wide) -> Layout.of(content, wide)).svg();
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
	}

	private static List<Element> all(Document svg, String path) throws Exception {
		var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, svg, XPathConstants.NODESET);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	private static List<String> texts(Document svg, String path) throws Exception {
		return all(svg, path).stream().map(Element::getTextContent).toList();
	}

	private static Element only(Document svg, String path) throws Exception {
		assertThat(all(svg, path)).as(path).hasSize(1);
		return all(svg, path).getFirst();
	}

	private static Box box(Element rect) {
		double width = Double.parseDouble(rect.getAttribute("width"));
		double height = Double.parseDouble(rect.getAttribute("height"));
		return new Box(Double.parseDouble(rect.getAttribute("x")) + width / 2,
				Double.parseDouble(rect.getAttribute("y")) + height / 2, width, height);
	}

}
