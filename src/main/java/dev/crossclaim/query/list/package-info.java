/**
 * Lists of every kind of thing: what each can be filtered, sorted and grouped by, and the
 * one mechanism that asks for it. The text of these statements depends on the request, so
 * they are built from allow-lists with the Cypher DSL; values are parameters always.
 */
@org.springframework.modulith.NamedInterface("list")
@org.jspecify.annotations.NullMarked
package dev.crossclaim.query.list;
