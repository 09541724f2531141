/** Tests of the import of any table. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.table;
