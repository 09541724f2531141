/** Tests of what curators do over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.curate;
