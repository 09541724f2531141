package dev.crossclaim;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

import dev.crossclaim.catalog.CatalogRefused;
import dev.crossclaim.cypher.ChangedSchemaFile;
import dev.crossclaim.export.BundleRefused;

/** Says in a paragraph, not in a stack trace, why the server could not be prepared. */
class StartFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			var action = actionOn(cause);
			if (action != null) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()), action, failure);
			}
		}
		return null;
	}

	private static @Nullable String actionOn(Throwable cause) {
		return switch (cause) {
			case CatalogRefused refused -> "Mend the %d places named above; docs/catalogue.md describes the format."
				.formatted(refused.problems().size());
			case ChangedSchemaFile changed ->
				"Use the version of the server that this database was made with, or a newer"
						+ " one that leaves applied schema files as they are.";
			case BundleRefused refused ->
				"Fetch the bundle again and load it into an empty database, or leave crossclaim.import-bundle out.";
			case AuthenticationException denied -> "Check spring.neo4j.authentication.username and .password.";
			case ServiceUnavailableException away ->
				"Check that spring.neo4j.uri names a running Neo4j and that this machine can reach it.";
			default -> null;
		};
	}

}
