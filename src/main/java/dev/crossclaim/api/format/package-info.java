/**
 * The formats of answers, the suffixes and media types that choose them, and what lets a
 * client keep an answer: {@code ETag} and {@code 304}.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.format;
