package dev.crossclaim.picture;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTests {

	@ParameterizedTest
	@ValueSource(ints = { 280, 320, 768, 960, 1200 })
	void noNodeLiesOnAnotherAndAllAreInside(int width) {
		for (var content : List.of(Contents.large(300), Contents.large(17), Contents.pair("Amazon Web Services"))) {
			var layout = Layout.of(content, width);
			var boxes = new ArrayList<>(layout.pills().values().stream().map(Pill::box).toList());

			assertThat(boxes).hasSize(content.nodes().size());
			for (int i = 0; i < boxes.size(); i++) {
				for (int j = 0; j < i; j++) {
					assertThat(boxes.get(i).meets(boxes.get(j), 0)).as("%s and %s", boxes.get(i), boxes.get(j))
						.isFalse();
				}
			}
			assertThat(boxes).allSatisfy((box) -> {
				assertThat(box.left()).isNotNegative();
				assertThat(box.top()).isNotNegative();
				assertThat(box.right()).isLessThanOrEqualTo(width);
				assertThat(box.bottom()).isLessThanOrEqualTo(layout.height());
			});
		}
	}

	@Test
	void theOrderOfTheRowsDoesNotMatter() {
		var content = Contents.large(120);

		var layout = Layout.of(content, 960);
		var other = Layout.of(Contents.shuffled(content), 960);

		assertThat(other.pills()).isEqualTo(layout.pills());
		assertThat(other.routes().stream().map(Route::data))
			.isEqualTo(layout.routes().stream().map(Route::data).toList());
		assertThat(Contents.shuffled(content).layoutKey()).isEqualTo(content.layoutKey());
	}

	@Test
	void whatIsAskedAboutFacesEachOtherWithItsOwnBesideIt() {
		var layout = Layout.of(Contents.pair("AWS"), 960);

		assertThat(layout.box("aws").right()).isLessThan(layout.box("nokia").left());
		assertThat(layout.box("amazon").x()).as("the parent").isEqualTo(layout.box("aws").x());
		assertThat(layout.box("cloudband").x()).as("the product of the accused").isEqualTo(layout.box("nokia").x());
	}

	@Test
	void neighboursAreNearerThanOthers() {
		var nodes = new ArrayList<Content.Node>();
		var edges = new ArrayList<Content.Edge>();
		for (int i = 0; i < 8; i++) {
			nodes.add(new Content.Node("n" + i, "N" + i, "Company"));
			if (i > 0) {
				edges.add(Contents.edge("n" + (i - 1), "PARTNERS_WITH", "n" + i, Contents.SURE, null));
			}
		}
		var layout = Layout.of(Contents.of(nodes, edges), 960);

		assertThat(distance(layout, "n0", "n1")).isLessThan(distance(layout, "n0", "n4"));
		assertThat(distance(layout, "n0", "n4")).isLessThan(distance(layout, "n0", "n7"));
	}

	@Test
	void nothingToLayOutIsNoError() {
		assertThat(Layout.of(Contents.of(List.of(), List.of()), 960).relative()).isEmpty();
	}

	private static double distance(Layout layout, String one, String other) {
		return Math.hypot(layout.box(one).x() - layout.box(other).x(), layout.box(one).y() - layout.box(other).y());
	}

}
