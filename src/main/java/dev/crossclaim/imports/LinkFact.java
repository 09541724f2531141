package dev.crossclaim.imports;

import java.util.Map;

import dev.crossclaim.ontology.RelationType;

/** A relationship as a row states it. */
public record LinkFact(RelationType type, String from, String to, Map<String, Object> content) {
}
