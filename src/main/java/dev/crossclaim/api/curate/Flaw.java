package dev.crossclaim.api.curate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where, as a JSON Pointer
 * @param line where, as a line of a document in YAML, from 1; absent for others
 * @param field the key at fault
 * @param reason what is wrong
 */
record Flaw(@Schema(example = "/partnerships/0/claims/0/states/1/role") String pointer,
		@JsonInclude(JsonInclude.Include.NON_DEFAULT) int line, String field, String reason) {
}
