package dev.crossclaim.cypher;

/** A schema file was edited after a database had applied it. */
public class ChangedSchemaFile extends RuntimeException {

	ChangedSchemaFile(String name) {
		super("cypher/%s.cypher was changed after this database had applied it. Restore the file and put the change into a new one with the next number."
			.formatted(name));
	}

}
