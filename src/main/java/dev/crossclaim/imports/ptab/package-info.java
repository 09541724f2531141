/**
 * Trials and appeals of the Patent Trial and Appeal Board, as the retired and the present
 * interface of the United States Patent and Trademark Office answer.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.ptab;
