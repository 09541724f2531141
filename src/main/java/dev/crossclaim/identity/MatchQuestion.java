package dev.crossclaim.identity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who or what is meant?
 *
 * @param name as somebody wrote it, or null where identifiers alone are known
 * @param country code of the place under whose law it is organised, or null
 * @param identifiers their values as written
 * @param kinds labels of which a candidate has one, none for any
 */
public record MatchQuestion(@Nullable String name, @Nullable String country, Map<Identifier, List<String>> identifiers,
		List<String> kinds) {
}
