package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;

/**
 * A partnership and a lawsuit of invented companies, beside the application's own files.
 */
final class Extra {

	static final String TEXT = """
			organizations:
			  - {id: test-zeta, name: Zeta, type: Company, aliases: [Zed], ticker: ZZZ}
			  - {id: test-acme, name: Acme, type: Company}
			origins:
			  - {id: test-press, name: Press of the test, kind: press-release}
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
			        note: in a hurry
			        recordedAt: 2026-11-22
			        states:
			          - existence
			          - party: test-zeta
			            role: partner
			          - party: test-acme
			            role: partner
			          - market: DE
			lawsuits:
			  - id: test-lawsuit
			    name: Zeta v. Acme
			    claims:
			      - id: filed
			        passage: test-gazette#lead
			        origin: test-press
			        modality: PROCEDURAL
			        by: [Gazette]
			        recordedAt: 2026-11-22
			        states:
			          - existence
			          - party: test-zeta
			            role: plaintiff
			          - party: test-acme
			            role: defendant
			          - forum: ded
			          - start: 2024-07-30
			""".formatted("e".repeat(64));

	private Extra() {
	}

	/** The application's files with this one. */
	static List<Resource> files() {
		return files(TEXT);
	}

	/** The application's files with this one in another wording. */
	static List<Resource> files(String text) {
		var files = new ArrayList<>(Samples.all());
		files.add(Samples.file("extra.yaml", text));
		return files;
	}

	/** The text with a change, which must change something. */
	static String with(String from, String to) {
		if (!TEXT.contains(from)) {
			throw new IllegalArgumentException("'%s' does not stand in the file".formatted(from));
		}
		return TEXT.replace(from, to);
	}

}
