@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.ror;
