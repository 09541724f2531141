/**
 * Opening what a provider publishes: files, folders and archives within limits, whatever
 * their encoding; XML without DTDs, JSON and CSV record by record.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.file;
