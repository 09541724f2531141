/** Tests of what applies the rules to HTTP. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.access.web;
