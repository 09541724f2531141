/** Places as registers and tables write them. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.place;
