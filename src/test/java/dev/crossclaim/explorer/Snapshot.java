package dev.crossclaim.explorer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * A picture of a view that is kept in the tree. Two are compared by the average colours
 * of their blocks, so that another Chromium may smooth letters in its own way.
 */
final class Snapshot {

	static final Path KEPT = Path.of("src/test/resources/snapshots");

	static final Path MADE = Path.of("target/snapshots");

	private static final int BLOCK = 8;

	/** Of 255 in one of the three colours. */
	private static final int VISIBLE = 24;

	private static final double MOST_LONGER = 0.05;

	private Snapshot() {
	}

	/**
	 * How much of two pictures differs, from 0 to 1; all of it where one is longer or
	 * wider than the other.
	 */
	static double difference(BufferedImage one, BufferedImage other) {
		int height = Math.min(one.getHeight(), other.getHeight());
		boolean longer = Math.max(one.getHeight(), other.getHeight()) > height * (1 + MOST_LONGER);
		if (one.getWidth() != other.getWidth() || longer) {
			return 1;
		}
		int blocks = 0;
		int differing = 0;
		for (int y = 0; y + BLOCK <= height; y += BLOCK) {
			for (int x = 0; x + BLOCK <= one.getWidth(); x += BLOCK) {
				blocks++;
				differing += differs(average(one, x, y), average(other, x, y)) ? 1 : 0;
			}
		}
		return (double) differing / blocks;
	}

	/** The picture in the tree. */
	static BufferedImage kept(String name) throws IOException {
		return ImageIO.read(KEPT.resolve(name + ".png").toFile());
	}

	/** Keeps a picture or a text for whoever looks at what has changed. */
	static void keep(String file, byte[] content) throws IOException {
		Files.createDirectories(MADE);
		Files.write(MADE.resolve(file), content);
	}

	private static boolean differs(int[] one, int[] other) {
		for (int i = 0; i < one.length; i++) {
			if (Math.abs(one[i] - other[i]) > VISIBLE) {
				return true;
			}
		}
		return false;
	}

	private static int[] average(BufferedImage image, int left, int top) {
		var sums = new int[3];
		for (int rgb : image.getRGB(left, top, BLOCK, BLOCK, null, 0, BLOCK)) {
			sums[0] += rgb >> 16 & 255;
			sums[1] += rgb >> 8 & 255;
			sums[2] += rgb & 255;
		}
		return new int[] { sums[0] / (BLOCK * BLOCK), sums[1] / (BLOCK * BLOCK), sums[2] / (BLOCK * BLOCK) };
	}

}
