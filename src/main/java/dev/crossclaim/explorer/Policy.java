package dev.crossclaim.explorer;

import org.springframework.stereotype.Component;

import dev.crossclaim.access.AccessSettings;

/**
 * What a page may load and who may frame it: scripts, styles, pictures and data of this
 * server alone, and nothing written into the page itself.
 */
@Component
class Policy {

	private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
			+ "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

	private final String frameAncestors;

	Policy(AccessSettings access) {
		this.frameAncestors = access.frameAncestors();
	}

	/** The text of the header. */
	String text(boolean embedded) {
		return OWN + (embedded ? this.frameAncestors : "'none'");
	}

}
