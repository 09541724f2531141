/** Legal entities and who consolidates them, as the Global LEI Foundation has them. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.gleif;
