/** What the graph holds: each kind of thing by its id and as a list. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.api.read;
