/**
 * Tests of the embedded Neo4j, and the engine that the tests of other modules share.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.engine;
