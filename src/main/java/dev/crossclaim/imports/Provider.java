package dev.crossclaim.imports;

import java.util.regex.Pattern;

import dev.crossclaim.ontology.Modality;

/**
 * A provider's dataset.
 *
 * @param id word of the command, such as {@code uspto-grants}; also the id of the dataset
 * in the graph
 * @param title name of the dataset
 * @param publisher who publishes it
 * @param licence SPDX identifier, or words where there is none
 * @param url where it is published
 * @param modality how its records are put forward, such as {@link Modality#PROCEDURAL}
 * for the rows of courts; decides whether they make edges
 * @param priority from 0 to 99; of two contents for one id, the greater is shown
 * @param version of the importer; raise it when the same file would give other facts
 */
public record Provider(String id, String title, String publisher, String licence, String url, Modality modality,
		int priority, int version) {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	public Provider {
		if (!ID.matcher(id).matches() || priority < 0 || priority > 99) {
			throw new IllegalArgumentException("'%s' is no word, or %d is not from 0 to 99".formatted(id, priority));
		}
	}

}
