/**
 * What dockets have in common, whoever provides them: courts and their numbers, parties
 * and their roles, whether a case is about patents.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.courts;
