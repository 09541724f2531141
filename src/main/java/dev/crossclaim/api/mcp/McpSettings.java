package dev.crossclaim.api.mcp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether agents are served, and how much they are told at once.
 *
 * @param enabled whether there is anything at {@code /mcp}
 * @param tokens most that one answer holds; a client may ask for less
 */
@ConfigurationProperties("crossclaim.mcp")
record McpSettings(@DefaultValue("false") boolean enabled, @DefaultValue("8000") int tokens) {

	/** Fewer would hold little more than what every answer carries. */
	static final int LEAST = 1000;

	McpSettings {
		if (tokens < LEAST) {
			throw new IllegalArgumentException("crossclaim.mcp.tokens must be at least " + LEAST);
		}
	}

}
