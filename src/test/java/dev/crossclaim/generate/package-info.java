@org.jspecify.annotations.NullMarked
package dev.crossclaim.generate;
