package dev.crossclaim.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.projection.Projection;

/** Imports made-up files in tests, and tells what the graph holds. */
@Component
class ImportDesk {

	static final SampleImporter ONE = new SampleImporter("sample-one", 20);

	static final SampleImporter TWO = new SampleImporter("sample-two", 10);

	/** All that imports write, what is outside the digest included. */
	private static final String INNER = """
			CALL () {
			  MATCH (n:Placeholder) RETURN 'placeholder ' + n.id AS line
			  UNION ALL
			  MATCH (k:NameKey) RETURN 'key ' + k.key + reduce(all = '', id IN COLLECT { MATCH (k)-[:CALLS]->(n) RETURN n.id ORDER BY n.id } | all + ' ' + id) AS line
			  UNION ALL
			  MATCH (a:Attestation)-[:ATTESTS]->(n) RETURN 'attested ' + n.id + ' ' + a.rank AS line
			  UNION ALL
			  MATCH (a)-[r]->(b) WHERE r.runs IS NOT NULL
			  RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + r.dataset + ' ' + coalesce(r.role, '') + ' ' + coalesce(r.namedStart, '') + ' ' + coalesce(r.namedEnd, '') AS line
			  UNION ALL
			  MATCH (n:Entity|Record|Evidence) WHERE n.rank IS NOT NULL RETURN n.id + ' ' + n.rank AS line
			}
			RETURN line ORDER BY line""";

	private static final List<String> CLEAN = List.of(
			"MATCH ()-[r]->() WHERE r.runs IS NOT NULL OR r.dataset IS NOT NULL DELETE r",
			"MATCH (n:Entity|Record|Evidence) WHERE n.runs IS NOT NULL DETACH DELETE n",
			"MATCH (j:IdentityJudgement) WHERE j.rule IS NOT NULL DETACH DELETE j",
			"MATCH (n:Placeholder|Attestation|ImportRun|QuarantinedRow) DETACH DELETE n",
			"MATCH (k:NameKey) WHERE NOT EXISTS { (k)-[:CALLS]->() } DELETE k",
			"MATCH (s:ChangeSet {origin: 'import'}) OPTIONAL MATCH (s)-[:HOLDS]->(c) DETACH DELETE s, c",
			"MATCH (h:History) OPTIONAL MATCH (s:ChangeSet) WITH h, max(s.revision) AS last SET h.revision = coalesce(last, 0)");

	private final Neo4jClient neo4j;

	private final GraphDigest digest;

	private final GraphHistory history;

	private final ImportStatements statements;

	private final ImportRuns runs;

	private final BatchWriter writer;

	private final Projection projection;

	private final PlatformTransactionManager manager;

	ImportDesk(Neo4jClient neo4j, GraphDigest digest, GraphHistory history, ImportStatements statements,
			ImportRuns runs, BatchWriter writer, Projection projection, PlatformTransactionManager manager) {
		this.neo4j = neo4j;
		this.digest = digest;
		this.history = history;
		this.statements = statements;
		this.runs = runs;
		this.writer = writer;
		this.projection = projection;
		this.manager = manager;
	}

	/** Imports with batches of some rows, and a stage that may fail. */
	Imports imports(int batch, Stage stage, Importer... importers) {
		var parts = new ImportParts(this.runs, this.writer, this.statements, this.projection, this.history,
				this.manager, new ImportSettings(batch), stage);
		return new Imports((importers.length > 0) ? List.of(importers) : List.of(ONE, TWO), parts,
				new Withdrawal(parts));
	}

	Imports imports() {
		return imports(3, new Stage());
	}

	FileReport read(SampleImporter importer, Path folder, String name, String... lines) {
		return read(imports(), importer.provider().id(), write(folder, name, lines));
	}

	FileReport read(Imports imports, String source, Path file) {
		try {
			return imports.run(source, file, Progress.NONE).files().getLast();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path write(Path folder, String name, String... lines) {
		try {
			var text = String.join("\n", Stream.concat(Stream.of("#sample " + name), Stream.of(lines)).toList());
			return Files.writeString(folder.resolve(name), text + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The digest of the graph and of all that imports keep beside it. */
	String state() {
		var inner = new Checksum();
		this.neo4j.query(INNER).fetchAs(String.class).all().forEach(inner::add);
		return this.digest.compute() + " " + inner.hex();
	}

	String digest() {
		return this.digest.compute();
	}

	long revision() {
		return this.history.revision();
	}

	/** What imports told, in short: action, subject, whom it concerns, how many. */
	List<String> changesSince(long revision) {
		return this.history.listSince(revision, 1000)
			.stream()
			.filter((set) -> set.origin().equals("import"))
			.flatMap((set) -> set.changes().stream())
			.map((one) -> "%s %s %s %s".formatted(one.action(), one.subject(), one.about(), one.counts()))
			.toList();
	}

	List<String> texts(String query) {
		return List.copyOf(this.neo4j.query(query).fetchAs(String.class).all());
	}

	/** The one column of a query, as texts. */
	List<String> values(String query) {
		return this.neo4j.query(query)
			.fetch()
			.all()
			.stream()
			.map((row) -> String.valueOf(row.values().iterator().next()))
			.toList();
	}

	long count(String query) {
		return this.neo4j.query(query).fetchAs(Long.class).one().orElseThrow();
	}

	void run(String query) {
		this.neo4j.query(query).run();
	}

	void rebuild() {
		this.projection.rebuild();
	}

	/** Removes all that imports wrote, for tests that are not rolled back. */
	void clean() {
		CLEAN.forEach(this::run);
	}

}
