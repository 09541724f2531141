/**
 * Tests of the named queries: each runs a file of {@code cypher/query/} as an analyst
 * would, and compares it with what the articles say.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.query;
