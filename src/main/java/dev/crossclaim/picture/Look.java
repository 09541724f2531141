package dev.crossclaim.picture;

/**
 * How a picture looks.
 *
 * @param width in pixels
 */
public record Look(View view, Theme theme, int width) {

	/** The narrowest picture in pixels. */
	public static final int NARROWEST = 280;

	/** The widest picture in pixels. */
	public static final int WIDEST = 2000;

	/** The width of a picture in pixels if none is asked for. */
	public static final int USUAL = 960;

	private static final int COMPACT = 560;

	/** A light graph of the usual width. */
	public static final Look PLAIN = new Look(View.GRAPH, Theme.LIGHT, USUAL);

	/** Whether there is no room for things beside each other. */
	boolean isCompact() {
		return this.width < COMPACT;
	}

	/** What is drawn. */
	public enum View {

		GRAPH, TIMELINE, MAP, ALL

	}

	/** The colours. */
	public enum Theme {

		LIGHT, DARK

	}

}
