package dev.crossclaim.curation;

import java.util.List;

/** A split leaves open to which identity claims go. */
public class Unassigned extends RuntimeException {

	private final List<String> claims;

	Unassigned(List<String> claims) {
		super("The split assigns %d claims to no identity".formatted(claims.size()));
		this.claims = claims;
	}

	/** Ids of what is not assigned. */
	public List<String> claims() {
		return this.claims;
	}

}
