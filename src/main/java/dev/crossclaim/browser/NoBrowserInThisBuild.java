package dev.crossclaim.browser;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * The build was made without the profile {@code engine}, which brings Neo4j Browser;
 * answered as a 404 problem detail.
 */
class NoBrowserInThisBuild extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	NoBrowserInThisBuild() {
		super(HttpStatus.NOT_FOUND);
		setTitle("No Neo4j Browser");
		setDetail("This build has no Neo4j Browser: it was made without the profile 'engine'. "
				+ "Open the one of your Neo4j; its guide is /guide/crossclaim.html here.");
	}

}
