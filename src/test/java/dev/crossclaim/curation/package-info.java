/** Tests of what curators do. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.curation;
