package dev.crossclaim.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes a PNG from the SVG of a drawing, its text as outlines. */
public final class Raster {

	/** The SVG is our own, and as large as the graph. */
	private static final LoaderContext CONTEXT = LoaderContext.builder()
		.documentLimits(new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
				DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE))
		.build();

	private Raster() {
	}

	/** As wide as the drawing. */
	public static byte[] png(Drawing drawing) throws IOException {
		var document = Objects.requireNonNull(
				new SVGLoader().load(new ByteArrayInputStream(drawing.outlined().getBytes(UTF_8)), null, CONTEXT));
		var size = document.size();
		var image = new BufferedImage((int) size.width, (int) Math.ceil(size.height), BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		try {
			smooth(graphics);
			document.render(null, graphics);
		}
		finally {
			graphics.dispose();
		}
		var out = new ByteArrayOutputStream();
		ImageIO.setUseCache(false);
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static void smooth(Graphics2D graphics) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

}
