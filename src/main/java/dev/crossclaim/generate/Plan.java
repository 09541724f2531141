package dev.crossclaim.generate;

/**
 * How much is invented.
 *
 * @param patents number of patents
 * @param companies number of companies, by which suits (one for two companies) and
 * partnerships (as many as companies) are counted
 * @param citations mean number of citations of a patent
 * @param seed the same seed and numbers give the same files
 */
public record Plan(int patents, int companies, int citations, long seed) {

	private static final int MOST_PATENTS = 20_000_000;

	private static final int MOST_COMPANIES = 1_000_000;

	private static final int MOST_CITATIONS = 100;

	public Plan {
		require("patents", patents, 0, MOST_PATENTS);
		require("companies", companies, 2, MOST_COMPANIES);
		require("citations", citations, 0, MOST_CITATIONS);
	}

	private static void require(String name, int number, int least, int most) {
		if (number < least || number > most) {
			throw new IllegalArgumentException(
					"%s takes a whole number from %d to %d, not %d.".formatted(name, least, most, number));
		}
	}

	int suits() {
		return this.companies / 2;
	}

	int partnerships() {
		return this.companies;
	}

}
