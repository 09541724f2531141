/**
 * Who may do what: API keys with scopes, and how much of the server one caller may use.
 * What a request needs is decided in {@link dev.crossclaim.access.AccessRules} alone.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "cypher" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.access;
