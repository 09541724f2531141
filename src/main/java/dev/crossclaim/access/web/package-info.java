/**
 * Applies the rules to HTTP: reads keys from headers, refuses, and sets the headers that
 * protect a browser.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.access.web;
