package dev.crossclaim.imports.table;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Provider;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Span;

/**
 * What the columns of a table mean.
 *
 * @param file name of the mapping, for messages
 * @param provider the dataset that it describes
 * @param citation how the dataset is to be cited
 * @param published when the dataset was published, which dates its undated rows
 * @param sheet name of the sheet of a workbook, or null for its first
 * @param records what a row can be; it is the first whose condition it meets
 */
record Mapping(String file, Provider provider, @Nullable String citation, @Nullable Span published,
		@Nullable String sheet, List<Rule> records) {

	/**
	 * What a row is.
	 *
	 * @param when words that columns must have, all of them
	 * @param dates what dates the record
	 * @param properties texts of properties by their names
	 */
	record Rule(int line, Map<String, List<String>> when, NodeType type, Template id, Template name,
			@Nullable Template modality, Dates dates, Map<String, Template> properties, List<End> parties,
			List<End> links) {
	}

	/**
	 * A node that the record leads to, or that takes part in it.
	 *
	 * @param type of the relationship
	 * @param role of a party
	 * @param kind of the node
	 * @param text its name, code or number
	 * @param id what tells it from others of its kind, where that is more than its text
	 * @param optional whether it may be missing
	 * @param split what separates several of them, or null
	 */
	record End(RelationType type, @Nullable Template role, Kind kind, Template text, @Nullable Template id,
			boolean optional, @Nullable String split) {
	}

	/**
	 * When a record held.
	 *
	 * @param on the day of an event, which begins and ends on it
	 * @param undated what an undated row says of the day of publication
	 * @param horizon whether its days tell up to when the dataset speaks
	 */
	record Dates(@Nullable Day on, @Nullable Day start, @Nullable Day end, @Nullable Day attested,
			@Nullable Undated undated, boolean horizon) {
	}

	/**
	 * Where a date stands and how it is written.
	 *
	 * @param padded whether a first of a month or year stands for the whole of it
	 * @param formats patterns besides the Extended Date/Time Format
	 */
	record Day(Template text, boolean padded, List<String> formats) {
	}

	/** What a row without a date says of the day on which its dataset was published. */
	enum Undated {

		/** It held then. */
		HOLDS,
		/** It was over by then. */
		ENDED

	}

	/** Kinds of nodes that a row can name. */
	enum Kind {

		ORGANIZATION, PERSON, PRODUCT, TECHNOLOGY, PATENT, PLACE, COURT;

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		NodeType type() {
			return (this == ORGANIZATION) ? NodeType.COMPANY : NodeType.valueOf(name());
		}

	}

}
