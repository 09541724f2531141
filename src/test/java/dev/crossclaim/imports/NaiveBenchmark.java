package dev.crossclaim.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.generate.Generator;
import dev.crossclaim.generate.Plan;

/**
 * Rows a second of an import, beside the statement that one would write at first: a MERGE
 * of each node and relationship of a row, over batches of rows, with the constraints that
 * it needs. It keeps neither runs nor placeholders nor names, checks nothing and derives
 * nothing. Both read the same invented tables, table by table in turns, into a store of
 * their own. Run by hand: {@code mvn test -Dtest=NaiveBenchmark -Dpatents=20000}.
 */
class NaiveBenchmark {

	private static final int BATCH = 500;

	/** The tables in the order in which they are read, and what is merged of a row. */
	private static final Map<String, String> TABLES = new LinkedHashMap<>();

	static {
		TABLES.put("g_patent",
				"""
						MERGE (p:Patent {id: row.patent_id})
						SET p.name = row.patent_title, p.published = date(row.patent_date), p.kind = row.wipo_kind, p.type = row.patent_type""");
		TABLES.put("g_assignee_disambiguated", """
				MERGE (p:Patent {id: row.patent_id})
				MERGE (o:Organization {id: row.assignee_id}) SET o.name = row.disambig_assignee_organization
				MERGE (p)-[:OWNED_BY]->(o)""");
		TABLES.put("g_cpc_current", """
				MERGE (p:Patent {id: row.patent_id})
				MERGE (c:Classification {id: row.cpc_group})
				MERGE (p)-[:CLASSIFIED_AS]->(c)""");
		TABLES.put("g_us_patent_citation", """
				MERGE (p:Patent {id: row.patent_id})
				MERGE (cited:Patent {id: row.citation_patent_id})
				MERGE (p)-[r:CITES]->(cited) SET r.category = row.citation_category""");
	}

	@TempDir
	Path folder;

	@Test
	void rowsASecond() throws IOException {
		int patents = Integer.getInteger("patents", 20_000);
		var data = this.folder.resolve("data");
		new Generator(new Plan(patents, patents / 20, 5, 1)).write(data);
		try (var ours = start("ours"); var naive = start("naive")) {
			ours.getBean(ReadyGraph.class).prepare();
			var neo4j = naive.getBean(Neo4jClient.class);
			for (var label : List.of("Patent", "Organization", "Classification")) {
				neo4j.query("CREATE CONSTRAINT FOR (n:%s) REQUIRE n.id IS UNIQUE".formatted(label)).run();
			}
			for (var table : TABLES.entrySet()) {
				var file = data.resolve("patentsview").resolve(table.getKey() + ".tsv");
				measure(ours.getBean(Imports.class), neo4j, file, table.getValue());
			}
		}
	}

	private static void measure(Imports imports, Neo4jClient neo4j, Path file, String statement) throws IOException {
		long begun = System.nanoTime();
		var tally = imports.run("patentsview", file, Progress.NONE).files().getLast().tally();
		double ours = seconds(begun);
		begun = System.nanoTime();
		long rows = merge(neo4j, file, statement);
		double naive = seconds(begun);
		System.out.printf("%s: %d rows, ours %.0f a second, naive %.0f a second (%.2f times as many)%n",
				file.getFileName(), rows, tally.read() / ours, rows / naive, naive / ours);
	}

	private static long merge(Neo4jClient neo4j, Path file, String statement) {
		try (var lines = Files.newBufferedReader(file)) {
			var columns = fields(lines.readLine());
			var batch = new ArrayList<Map<String, String>>();
			long rows = 0;
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				var fields = fields(line);
				var row = new HashMap<String, String>();
				for (int i = 0; i < columns.size(); i++) {
					row.put(columns.get(i), fields.get(i));
				}
				batch.add(row);
				rows++;
				if (batch.size() == BATCH) {
					send(neo4j, statement, batch);
				}
			}
			send(neo4j, statement, batch);
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void send(Neo4jClient neo4j, String statement, List<Map<String, String>> batch) {
		neo4j.query("UNWIND $rows AS row " + statement).bind(List.copyOf(batch)).to("rows").run();
		batch.clear();
	}

	private static List<String> fields(String line) {
		return List.of(line.substring(1, line.length() - 1).split("\"\t\"", -1));
	}

	private static double seconds(long begun) {
		return (System.nanoTime() - begun) / 1e9;
	}

	private ConfigurableApplicationContext start(String home) {
		return new SpringApplicationBuilder(GrowthBenchmark.Parts.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("crossclaim.engine.bolt.port=0", "logging.level.root=OFF",
					"management.endpoint.health.validate-group-membership=false")
			.run("--crossclaim.engine.home=" + this.folder.resolve(home));
	}

}
