package dev.crossclaim.picture;

/**
 * The colours of a theme. Text on the background has a contrast of at least 4.5, lines of
 * at least 3 (WCAG 2.2 AA); a test holds them to it.
 */
record Palette(String paper, String ink, String muted, String hair, String land, String shore, String panel,
		String cooperation, String conflict, String licence, String supply, String deal, String competition) {

	static final Palette LIGHT = new Palette("#ffffff", "#16202a", "#55616d", "#d5dbe1", "#e4e9ed", "#ffffff",
			"#f4f6f8", "#0a6c8f", "#bf3016", "#6d4bb0", "#7d5800", "#3f6b1f", "#96470b");

	static final Palette DARK = new Palette("#12171c", "#eef2f5", "#a7b3be", "#37424c", "#2b343c", "#12171c", "#1b2229",
			"#5cc3e8", "#ff8d78", "#c3a8ff", "#e2b450", "#9fd477", "#ffb07a");

	static Palette of(Look.Theme theme) {
		return (theme == Look.Theme.DARK) ? DARK : LIGHT;
	}

	String of(Family family) {
		return switch (family) {
			case COOPERATION -> this.cooperation;
			case CONFLICT -> this.conflict;
			case LICENCE -> this.licence;
			case SUPPLY -> this.supply;
			case DEAL -> this.deal;
			case COMPETITION -> this.competition;
			case OWNERSHIP, RIGHTS -> this.muted;
		};
	}

	/** Of a line: speculation is never drawn as the others. */
	String of(Family family, Content.Strength strength) {
		return (strength.modality() == Content.Modality.SPECULATED) ? this.muted : of(family);
	}

}
