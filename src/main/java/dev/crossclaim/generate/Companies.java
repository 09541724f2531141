package dev.crossclaim.generate;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The invented companies. The first is the largest; each bears its number in its name.
 */
final class Companies {

	private static final String[] BEGINNINGS = { "Al", "Bor", "Cen", "Dal", "Er", "Fen", "Gor", "Hel", "Is", "Jun",
			"Kor", "Lum", "Mar", "Nor", "Ol", "Per", "Quo", "Ril", "Sol", "Tav" };

	private static final String[] ENDINGS = { "dane", "vik", "tex", "mond", "ria", "lys", "gard", "nova", "quist",
			"ton" };

	private static final String[] TRADES = { "Networks", "Semiconductor", "Systems", "Software", "Optics", "Devices",
			"Wireless", "Materials" };

	private static final String[] FORMS = { ", Inc.", " Corporation", " LLC", " GmbH", " Ltd.", " AG", " Co., Ltd.",
			" S.A." };

	private final int size;

	private final long seed;

	private final Skew skew;

	Companies(int size, long seed) {
		this.size = size;
		this.seed = seed;
		this.skew = new Skew(size);
	}

	int size() {
		return this.size;
	}

	/** One of them, large ones more often. */
	int draw(RandomGenerator random) {
		return this.skew.draw(random);
	}

	/** Another than one of them. */
	int drawOther(int than, RandomGenerator random) {
		int drawn = draw(random);
		return (drawn != than) ? drawn : (than + 1) % this.size;
	}

	String name(int company) {
		var random = new SplittableRandom(this.seed + company);
		return "%s%s %d %s%s".formatted(one(BEGINNINGS, random), one(ENDINGS, random), company + 1, one(TRADES, random),
				one(FORMS, random));
	}

	/** The id that a provider of patents gives it. */
	String key(int company) {
		return new UUID(this.seed, company + 1L).toString();
	}

	private static String one(String[] words, RandomGenerator random) {
		return words[random.nextInt(words.length)];
	}

}
