/** Research organisations, as the Research Organization Registry has them. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.ror;
