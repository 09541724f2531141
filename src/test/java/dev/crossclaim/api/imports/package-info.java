@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.imports;
