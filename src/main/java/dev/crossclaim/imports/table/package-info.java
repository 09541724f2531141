/**
 * Any table, by a mapping file that tells which column becomes what.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.table;
