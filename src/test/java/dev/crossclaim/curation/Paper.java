package dev.crossclaim.curation;

/**
 * A document that curators of the tests propose: invented companies and a partnership.
 */
final class Paper {

	static final String TEXT = """
			organizations:
			  - {id: test-zeta, name: Zeta, type: Company, aliases: [Zed]}
			  - {id: test-acme, name: Acme, type: Company}
			  - {id: test-acme-old, name: Acme Old, type: Company, aliases: [Acmeold]}
			origins:
			  - {id: test-press, name: Press of the test, kind: press-release, by: [test-acme-old]}
			sources:
			  - id: test-gazette
			    title: Test gazette
			    published: 2024-07-31
			    document: test-gazette.txt
			    sha256: %1$s
			    passages:
			      - {id: lead, start: 0, end: 10, sha256: %1$s, summary: They work together.}
			partnerships:
			  - id: test-partnership
			    name: Zeta and Acme
			    claims:
			      - id: together
			        passage: test-gazette#lead
			        origin: test-press
			        modality: ANNOUNCED
			        by: [Gazette]
			        holds: published
			        states:
			          - existence
			          - party: test-zeta
			            role: partner
			          - party: test-acme-old
			            role: partner
			            since: 2023
			          - market: DE
			      - id: size
			        passage: test-gazette#lead
			        origin: test-press
			        modality: REPORTED
			        by: [Gazette]
			        states:
			          - start: 2023-05
			""".formatted("e".repeat(64));

	private Paper() {
	}

}
