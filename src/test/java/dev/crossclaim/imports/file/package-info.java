/** Tests of opening files. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.file;
