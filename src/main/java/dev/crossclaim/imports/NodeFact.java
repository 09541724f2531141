package dev.crossclaim.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.cypher.Canonical;
import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.ontology.NodeType;

/**
 * A node as a row states it.
 *
 * @param version the provider's own date of this content, null where there is none; the
 * later is shown
 * @param named whether the id was made of a name, so that it stands for whoever is known
 * by that name
 */
public record NodeFact(NodeType type, String id, Map<String, Object> content, @Nullable LocalDate version,
		boolean named) {

	private static final int HASH_LENGTH = 14;

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	/**
	 * Tells contents for one id apart and orders them: the greatest is shown. It is made
	 * of hexadecimal digits alone, which the store keeps in little space.
	 */
	String rank(Provider provider) {
		var said = provider.id() + this.type.label() + Canonical.of(this.content);
		return "%02d%s%s".formatted(provider.priority(), (this.version != null) ? DAY.format(this.version) : "00000000",
				Checksum.of(said).substring(0, HASH_LENGTH));
	}

}
