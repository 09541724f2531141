package dev.crossclaim.catalog;

import java.util.Collection;
import java.util.List;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Catalogue files for tests: the ones of the application, and ones made of text. */
final class Samples {

	static final String ALL = "classpath*:catalog/**/*.yaml";

	/** A small catalogue in which nothing is wrong. */
	static final String GOOD = """
			places:
			  - {id: DE, name: Germany, kind: country, within: ["bloc:eu"]}
			  - {id: "bloc:eu", name: European Union, kind: bloc}
			courts:
			  - {id: lg, name: Landgericht, level: subdivision, sitsIn: DE}
			organizations:
			  - id: acme
			    name: Acme
			    type: Company
			  - id: zeta
			    name: Zeta
			    type: Company
			origins:
			  - {id: interview, name: An interview, kind: interview}
			sources:
			  - id: gazette
			    title: Gazette
			    published: 2024-07-31
			    document: gazette.txt
			    sha256: %1$s
			    passages:
			      - id: lead
			        start: 0
			        end: 10
			        sha256: %1$s
			        summary: They work together.
			partnerships:
			  - id: acme-zeta
			    name: Acme and Zeta
			    claims:
			      - id: together
			        passage: gazette#lead
			        origin: interview
			        modality: REPORTED
			        by: [Gazette]
			        holds: published
			        recordedAt: 2026-11-22
			        states:
			          - existence
			          - party: acme
			            role: partner
			          - market: DE
			            since: 2023
			            until: 2024
			          - start: 2023-02-01
			observations:
			  - id: staff
			    name: Staff of Acme
			    metric: employees
			    claims:
			      - id: counted
			        passage: gazette#lead
			        origin: interview
			        modality: REPORTED
			        by: [Gazette]
			        recordedAt: 2026-11-22
			        states:
			          - value: 200
			            min: 100
			            max: 300
			          - asOf: 2024
			identityJudgements:
			  - {id: two-firms, left: acme, right: zeta, verdict: DIFFERENT, by: us, "on": 2026-11-22, why: they differ}
			leftOut:
			  - {fact: F999, why: not ours}
			""".formatted("0".repeat(64));

	private Samples() {
	}

	static Resource file(String name, String text) {
		return file(name, text.getBytes(UTF_8));
	}

	static Resource file(String name, byte[] content) {
		return new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		};
	}

	/** The application's own files. */
	static List<Resource> all() {
		return new CatalogFiles(ALL).list();
	}

	static Catalog read(String... texts) {
		return CatalogReader.read(List.of(texts).stream().map((text) -> file("test.yaml", text)).toList());
	}

	static Collection<Problem> problemsOf(String... texts) {
		try {
			read(texts);
			return List.of();
		}
		catch (CatalogRefused ex) {
			return ex.problems();
		}
	}

}
