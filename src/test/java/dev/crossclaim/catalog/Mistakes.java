package dev.crossclaim.catalog;

import java.util.List;

/** Every kind of mistake that the reader is expected to find. */
final class Mistakes {

	private static final String ZEROS = "0".repeat(64);

	private Mistakes() {
	}

	static List<Mistake> ofReferences() {
		return List.of(new Mistake("party: acme", "party: nobody", "unknown reference 'nobody'"),
				new Mistake("market: DE", "market: UK", "unknown reference 'UK'"),
				new Mistake("market: DE", "market: acme", "'acme' is expected to be one of [Place], not a Company"),
				new Mistake("passage: gazette#lead", "passage: gazette#tail", "- id: together",
						"unknown reference 'gazette#tail'"),
				new Mistake("origin: interview", "origin: nowhere", "- id: together", "unknown reference 'nowhere'"),
				new Mistake("        origin: interview\n", "", "- id: together", "'origin' is missing"),
				new Mistake("        passage: gazette#lead\n", "", "- id: together", "'passage' is missing"),
				new Mistake("        by: [Gazette]\n", "", "- id: together",
						"missing evidence: 'by' says who stated it"),
				new Mistake("id: zeta", "id: acme", "id: acme\n    name: Zeta",
						"the id 'acme' is taken by 'acme' at test.yaml:7"),
				new Mistake("id: DE,", "id: UK,", "id: UK",
						"'id' is a wrong place code: 'UK' names no ISO 3166-1 country"),
				new Mistake("id: DE,", "id: Germany,", "id: Germany",
						"'id' is a wrong place code: 'Germany' is not a place code such as DE, US-DE or bloc:eu"),
				new Mistake("left: acme", "left: zeta", "- {id: two-firms", "'right' is the same as 'left'"),
				new Mistake("holds: published", "supersedes: acme-zeta/other",
						"'supersedes' names 'acme-zeta/other', which is no claim"),
				new Mistake("holds: published", "supersedes: acme-zeta/together",
						"'supersedes' names the statement itself"),
				new Mistake("partnerships:\n",
						"  - {id: again, title: Again, document: b.txt, sha256: \"%s\"}\npartnerships:\n"
							.formatted(ZEROS),
						"- {id: again", "'sha256' is that of the document of 'gazette': one document is one source"));
	}

	static List<Mistake> ofDates() {
		return List.of(
				new Mistake("start: 2023-02-01", "start: 2023-02-30",
						"'start' is an impossible date: '2023-02-30' is a day that does not exist"),
				new Mistake("start: 2023-02-01", "start: late 2020",
						"'start' is an impossible date: 'late 2020' is not a date such as 2024-07-31, 2023-10 or 2014"),
				new Mistake("start: 2023-02-01", "start: 2023/2022",
						"'start' is an impossible date: '2023/2022' ends before it starts"),
				new Mistake("          - start: 2023-02-01",
						"          - start: 2023-02-01\n          - end: 2023-01-31", "- existence",
						"'states' let it end before it starts"),
				new Mistake("until: 2024", "until: 2022", "'until' is before 'since'"),
				new Mistake("recordedAt: 2026-11-22", "recordedAt: 2026-11-22\n        retractedAt: 2026-11-21",
						"retractedAt: 2026-11-21", "'retractedAt' is before 'recordedAt'"),
				new Mistake("recordedAt: 2026-11-22", "recordedAt: yesterday",
						"'recordedAt' is an impossible date: 'yesterday' is not a day"),
				new Mistake("recordedAt: 2026-11-22", "recordedAt: 2024-07-30",
						"'recordedAt' is before the source was published"),
				new Mistake("        recordedAt: 2026-11-22\n", "", "- id: together", "'recordedAt' is missing"),
				new Mistake("    published: 2024-07-31\n", "", "holds: published",
						"'holds' cannot be 'published': the source has no date"),
				new Mistake("holds: published", "holds: 2024-08",
						"'holds' is after the source was published: nobody can attest what is to come"),
				new Mistake("asOf: 2024", "asOf: 200 people",
						"'asOf' is an impossible date: '200 people' is not a date such as 2024-07-31, 2023-10 or 2014"),
				new Mistake("\"on\": 2026-11-22", "\"on\": 2026-13-22",
						"'on' is an impossible date: '2026-13-22' is not a day"));
	}

	static List<Mistake> ofStatements() {
		return List.of(
				new Mistake("modality: REPORTED", "modality: RUMOURED",
						"'modality' is expected to be one of [REPORTED, SELF_STATED, ALLEGED, DENIED, PROCEDURAL, "
								+ "ADJUDICATED, SETTLED, ANNOUNCED, PLANNED, ESTIMATED, SPECULATIVE, "
								+ "CHARACTERISATION, UNKNOWN, COMMENT], not 'RUMOURED'"),
				new Mistake("        modality: REPORTED\n", "", "- id: together", "'modality' is missing"),
				new Mistake("holds: published", "polarity: none",
						"'polarity' is expected to be one of [positive, negative], not 'none'"),
				new Mistake("            role: partner\n", "", "- party: acme", "'role' is missing"),
				new Mistake("role: partner", "role: friend", "'role' 'friend' is not a role"),
				new Mistake("- market: DE", "- forum: lg",
						"this field cannot be stated of a Partnership, only of [Lawsuit]"),
				new Mistake("- market: DE", "- place: DE",
						"exactly one field is expected here, not [place, since, until]"),
				new Mistake("- existence", "- existence: false", "'existence' has no value: write it alone"),
				new Mistake("- existence", "- remark", "'remark' needs a value"),
				new Mistake("value: 200", "value: 200\n            qualifier: roughly", "qualifier: roughly",
						"'qualifier' is expected to be one of [at least, more than, at most, less than, about, "
								+ "unspecified], not 'roughly'"),
				new Mistake("min: 100", "min: 301", "'min' is more than 'max'"),
				new Mistake("min: 100", "min: 1e2", "'min' is expected to be a number, not '1e2'"),
				new Mistake("- id: together", "- id: Together",
						"'id' is expected to be lower case letters, digits and '-', not 'Together'"),
				new Mistake("- id: together", "- id: counted\n        <<: {}", "<<:",
						"'<<' is not a key known here; "
								+ "known are [by, holds, id, modality, note, origin, passage, polarity, recordedAt, "
								+ "retractedAt, states, supersedes]"),
				new Mistake("observations:\n", """
						      - id: together
						        passage: gazette#lead
						        origin: interview
						        modality: REPORTED
						        by: [Gazette]
						        recordedAt: 2026-11-22
						        states: [remark: Twice]
						observations:
						""",
						"- id: together\n        passage: gazette#lead\n        origin: interview\n        "
								+ "modality: REPORTED\n        by: [Gazette]\n        recordedAt",
						"'id' 'together' stands twice in this entry"));
	}

	static List<Mistake> ofForm() {
		return List.of(
				new Mistake("type: Company", "type: Firm",
						"'type' is expected to be one of [Company, BusinessUnit, Agency]"),
				new Mistake("type: Company", "type: Company\n    colour: red", "colour: red",
						"'colour' is not a key known here; known are "
								+ "[aliases, cik, claims, id, jurisdiction, lei, name, rorId, status, ticker, tickers, type, wikidataId]"),
				new Mistake("type: Company", "name: Again", "'name' stands twice"),
				new Mistake("name: Zeta\n", "name: ~\n", "name: ~", "'name' is expected to be a word or text"),
				new Mistake("observations:", "rumours:", "- id: staff", "'rumours' is not a section"),
				new Mistake("leftOut:\n  - {fact: F999, why: not ours}", "leftOut: all of it", "leftOut",
						"'leftOut' is expected to be a list"),
				new Mistake("name: Acme\n", "name: [unclosed\n", "type: Company",
						"is not YAML: expected ',' or ']', but got"),
				new Mistake("id: acme\n    name: Acme", "id: &a acme\n    name: *a", "*a",
						"has an alias: write it out"),
				new Mistake("start: 0", "start: 1.5", "'start' is expected to count code points, not '1.5'"),
				new Mistake("end: 10", "end: 0", "'end' is expected to come after 'start'"),
				new Mistake("sha256: " + ZEROS, "sha256: abc",
						"'sha256' is expected to be 64 hexadecimal digits in lower case"),
				new Mistake("    document: gazette.txt\n", "", "- id: gazette", "'document' is missing"),
				new Mistake("level: subdivision", "level: high", "level: high",
						"'level' is expected to be one of [national, subdivision, supranational, agency], not 'high'"),
				new Mistake("level: subdivision", "level: national", "- {id: lg",
						"a court of level 'national' needs 'jurisdiction'"));
	}

}
