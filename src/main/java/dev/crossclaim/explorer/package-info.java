/**
 * The pages for people and the embeds: shells in HTML whose scripts draw the answers of
 * the REST interface, and what other sites ask about them (oEmbed, Open Graph).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "query" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.explorer;
