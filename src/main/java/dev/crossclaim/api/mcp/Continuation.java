package dev.crossclaim.api.mcp;

import java.util.Base64;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import dev.crossclaim.api.ApiProblem;

/**
 * Where an answer that was cut goes on. Opaque to clients.
 *
 * @param question digest of the tool and its arguments
 * @param next of a list: the cursor of its next row
 * @param shown how many items were shown before
 * @param revision of a graph or document: the state of the graph that it was made from,
 * the only one in which counting leads to the right place
 * @param total how many items there were at first, or are at least
 * @param exact whether that is how many
 */
record Continuation(String question, @Nullable String next, int shown, long revision, long total, boolean exact) {

	private static final JsonMapper JSON = JsonMapper.shared();

	String encode() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
	}

	/**
	 * Reads the cursor of a call.
	 * @throws ApiProblem if it is none, or was given for something else
	 */
	static Continuation read(String text, String question) {
		try {
			var read = JSON.readValue(Base64.getUrlDecoder().decode(text), Continuation.class);
			if (read != null && question.equals(read.question) && read.shown >= 0) {
				return read;
			}
		}
		catch (IllegalArgumentException | JacksonException ex) {
			// said below
		}
		throw ApiProblem.invalid("cursor", text, """
				This is no cursor of this question: give the nextCursor of its answer beside the same arguments, \
				or begin without one.""");
	}

	/** Refuses to count on in a graph that has become another. */
	void requireRevision(long present) {
		if (this.revision != present) {
			throw ApiProblem.invalid("cursor", encode(),
					"The graph has changed since this cursor was given. Begin again without a cursor.");
		}
	}

}
