@org.jspecify.annotations.NullMarked
package dev.crossclaim.history;
