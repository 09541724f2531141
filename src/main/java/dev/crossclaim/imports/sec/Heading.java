package dev.crossclaim.imports.sec;

import java.util.List;
import java.util.regex.Pattern;

/** What columns of a list of subsidiaries are called. */
final class Heading {

	private static final Pattern PLACE = Pattern.compile(
			"(?i)jurisdiction|organi[sz]ed|incorporat|organi[sz]ation|formation|laws of|domicile|^state or|^state$|^country");

	private static final Pattern OTHER_NAME = Pattern.compile("(?i)doing business|d/b/a|\\bdba\\b|trade name|assumed");

	private static final Pattern SHARE = Pattern.compile("(?i)percent|%|ownership|owned|voting|interest");

	private static final Pattern NAME = Pattern.compile("(?i)\\bname\\b|subsidiar|\\bentity\\b|\\bcompany\\b");

	/** What a heading is not longer than. */
	private static final int LONGEST = 120;

	private Heading() {
	}

	/**
	 * Whether a line is headings: one of its cells names the place or the share, and none
	 * is longer than headings are.
	 */
	static boolean isOne(List<Cell> cells) {
		boolean headed = cells.stream().anyMatch((cell) -> isPlace(cell) || isShare(cell) && !isName(cell));
		boolean onlyNames = cells.stream().allMatch(Heading::isName) && cells.size() > 1;
		boolean figures = cells.stream().anyMatch((cell) -> cell.text().matches("[\\d.]+\\s*%?"));
		return (headed || onlyNames) && !figures && cells.stream().allMatch((cell) -> cell.text().length() <= LONGEST)
				&& cells.stream()
					.allMatch((cell) -> isPlace(cell) || isShare(cell) || isName(cell) || isOtherName(cell));
	}

	static boolean isPlace(Cell cell) {
		return PLACE.matcher(cell.text()).find() && !isOtherName(cell);
	}

	static boolean isShare(Cell cell) {
		return SHARE.matcher(cell.text()).find() && !PLACE.matcher(cell.text()).find();
	}

	static boolean isOtherName(Cell cell) {
		return OTHER_NAME.matcher(cell.text()).find();
	}

	private static boolean isName(Cell cell) {
		return NAME.matcher(cell.text()).find();
	}

}
