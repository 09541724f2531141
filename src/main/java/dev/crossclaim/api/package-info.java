/**
 * The REST interface: translates HTTP to {@code query}, and everything that goes wrong to
 * problem details (RFC 9457). Here is what all endpoints share; a sub-package holds each
 * group of them. Nothing outside uses any of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "catalog", "curation", "database",
		"export", "history", "identity", "imports", "ontology", "picture", "query", "query :: list", "watch" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api;
