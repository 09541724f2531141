package dev.crossclaim.access;

/** A key was presented that is good for nothing. */
public class KeyRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KeyRefused(String why) {
		super(why);
	}

}
