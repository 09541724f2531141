/**
 * What a test of any module needs to run against a database.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.database;
