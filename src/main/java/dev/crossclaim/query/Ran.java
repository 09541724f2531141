package dev.crossclaim.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A statement that was run, by its name in {@code cypher/}, with its parameters. */
public record Ran(String name, String cypher, Map<String, @Nullable Object> parameters) {

}
