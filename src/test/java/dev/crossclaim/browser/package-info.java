/**
 * Tests of what is served for Neo4j Browser.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.browser;
