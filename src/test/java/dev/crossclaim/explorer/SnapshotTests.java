package dev.crossclaim.explorer;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as another picture. */
class SnapshotTests {

	@Test
	void aMissingPartIsSeenAndAnotherSmoothingIsNot() {
		var page = page(400);
		var smoothed = page(400);
		var without = page(400);
		for (int y = 0; y < 400; y++) {
			for (int x = 0; x < 320; x++) {
				smoothed.setRGB(x, y, smoothed.getRGB(x, y) ^ 0x0f0f0f);
				if (y < 40) {
					without.setRGB(x, y, 0xffffff);
				}
			}
		}
		assertThat(Snapshot.difference(page, page)).isZero();
		assertThat(Snapshot.difference(page, smoothed)).isZero();
		assertThat(Snapshot.difference(page, without)).isGreaterThan(SnapshotsIT.TOLERATED);
	}

	@Test
	void aMuchLongerPageIsAnother() {
		assertThat(Snapshot.difference(page(400), page(410))).isZero();
		assertThat(Snapshot.difference(page(400), page(500))).isEqualTo(1);
	}

	/** Lines of dark words on white. */
	private static BufferedImage page(int height) {
		var image = new BufferedImage(320, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < 320; x++) {
				image.setRGB(x, y, (y % 8 < 4 && x % 5 > 0) ? 0x202020 : 0xf0f0f0);
			}
		}
		return image;
	}

}
