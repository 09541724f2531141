/** Companies that file with the United States Securities and Exchange Commission. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.sec;
