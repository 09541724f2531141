package dev.crossclaim.picture;

import java.io.ByteArrayInputStream;
import java.util.HashSet;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.crossclaim.picture.Look.Theme;
import dev.crossclaim.picture.Look.View;

import static org.assertj.core.api.Assertions.assertThat;

class RasterTests {

	@ParameterizedTest
	@CsvSource({ "GRAPH, LIGHT, 320", "TIMELINE, DARK, 768", "MAP, LIGHT, 960", "ALL, DARK, 1200" })
	void isAsWideAsAskedForAndNotBlank(View view, Theme theme, int width) throws Exception {
		var content = Contents.pair("Amazon Web Services");
		var drawing = new Drawing(content, new Look(view, theme, width), (wide) -> Layout.of(content, wide));
		var image = ImageIO.read(new ByteArrayInputStream(Raster.png(drawing)));

		assertThat(image.getWidth()).isEqualTo(width);
		assertThat(drawing.svg()).contains("height=\"%d\"".formatted(image.getHeight()));
		assertThat(drawing.outlined()).as("text as outlines").doesNotContain("<text");
		var seen = new HashSet<Integer>();
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				seen.add(image.getRGB(x, y) & 0xffffff);
			}
		}
		var colours = Palette.of(theme);
		assertThat(seen).contains(rgb(colours.paper()), rgb(colours.cooperation()), rgb(colours.conflict()));
		assertThat(seen).as("the title").contains(rgb(colours.ink()));
	}

	/**
	 * The shipped font has no Chinese: the picture in SVG has the name, the PNG its
	 * sound.
	 */
	@Test
	void aNameThatTheFontLacksIsDrawnByItsSound() {
		var name = "\u534e\u4e3a";
		assertThat(Face.REGULAR.has(name)).isFalse();
		assertThat(Face.REGULAR.width(name, 12)).isEqualTo(Face.REGULAR.width("hu\u00e1 w\u00e8i", 12));
		assertThat(Face.REGULAR.outline(name, 0, 0, 12).getBounds2D())
			.isEqualTo(Face.REGULAR.outline("hu\u00e1 w\u00e8i", 0, 0, 12).getBounds2D());
		var content = Contents.pair(name);
		assertThat(new Drawing(content, Look.PLAIN, (wide) -> Layout.of(content, wide)).svg())
			.containsPattern("<text(?![^>]*textLength)[^>]*>" + name);
	}

	@Test
	void aGraphOfManyNodesIsDrawnWhole() throws Exception {
		var content = Contents.large(500);
		var drawing = new Drawing(content, Look.PLAIN, (wide) -> Layout.of(content, wide));

		assertThat(ImageIO.read(new ByteArrayInputStream(Raster.png(drawing))).getWidth()).isEqualTo(960);
	}

	private static int rgb(String colour) {
		return Integer.parseInt(colour.substring(1), 16);
	}

}
