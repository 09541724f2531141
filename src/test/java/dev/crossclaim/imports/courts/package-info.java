/** Tests of what dockets have in common. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.courts;
