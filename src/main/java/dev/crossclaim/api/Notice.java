package dev.crossclaim.api;

/** What must stand beside every accusation. */
public final class Notice {

	public static final String TEXT = """
			An accusation is not a finding: that a suit was filed or a product accused does not say that anybody \
			infringed. Statements are those of the sources named.""";

	private Notice() {
	}

}
