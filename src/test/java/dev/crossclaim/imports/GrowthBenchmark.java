package dev.crossclaim.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.generate.Generator;
import dev.crossclaim.generate.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the flagship question grows with the graph: one pair, all pairs, the first page of
 * them, and the same pairs by one statement over the records, on graphs of several sizes
 * that were imported from invented files. Run by hand:
 * {@code mvn test -Dtest=GrowthBenchmark -Dcompanies=5000,20000,100000}.
 */
class GrowthBenchmark {

	/** Pairs that are partners and opponents on a day, from the parties of records. */
	private static final String RECORDS = """
			MATCH (a:Organization)-[x:PARTY_TO {role: 'partner'}]->(p:Partnership)<-[y:PARTY_TO {role: 'partner'}]-(b:Organization)
			WHERE a.id < b.id AND p.startLatest <= $day AND (p.knownUntil >= $day)
			MATCH (a)-[v:PARTY_TO]->(s:Lawsuit)<-[w:PARTY_TO]-(b)
			WHERE (v.role = 'plaintiff' AND w.role = 'defendant' OR v.role = 'defendant' AND w.role = 'plaintiff')
			  AND s.startLatest <= $day AND s.knownUntil >= $day
			RETURN count(DISTINCT [a.id, b.id]) AS pairs""";

	private static final String PARTNERSHIPS = "table:src/test/resources/mappings/partnerships.yaml";

	private static final int ALL = 1_000_000;

	@TempDir
	Path folder;

	@Test
	void growth() throws Exception {
		for (var size : System.getProperty("companies", "5000").split(",", -1)) {
			measure(Integer.parseInt(size));
		}
	}

	private void measure(int companies) throws IOException {
		var data = this.folder.resolve("data" + companies);
		new Generator(new Plan(0, companies, 0, 1)).write(data);
		try (var context = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("crossclaim.engine.bolt.port=0", "logging.level.root=OFF",
					"management.endpoint.health.validate-group-membership=false", "crossclaim.imports.batch=2000")
			.run("--crossclaim.engine.home=" + this.folder.resolve("home" + companies))) {
			context.getBean(ReadyGraph.class).prepare();
			long begun = System.nanoTime();
			var imports = context.getBean(Imports.class);
			imports.run(PARTNERSHIPS, data.resolve("partnerships.csv"), Progress.NONE);
			imports.run("recap", data.resolve("dockets.json"), Progress.NONE);
			System.out.printf("%d companies: %d records imported in %d s%n", companies, companies * 3 / 2,
					(System.nanoTime() - begun) / 1_000_000_000);
			ask(context, companies);
		}
	}

	private static void ask(ApplicationContext context, int companies) {
		var neo4j = context.getBean(Neo4jClient.class);
		var coopetition = context.getBean(CypherCatalog.class).get("query/coopetition");
		var day = LocalDate.of(2015, 6, 30);
		var all = new HashMap<String, Object>();
		for (var absent : List.of("companies", "market", "forum", "after")) {
			all.put(absent, null);
		}
		all.putAll(Map.of("from", day, "to", day, "rollUp", "lineage", "atLeast", 2, "limit", ALL));
		var pairs = List.copyOf(neo4j.query(coopetition).bindAll(all).fetch().all());
		long byRecords = neo4j.query(RECORDS).bind(day).to("day").fetchAs(Long.class).one().orElseThrow();
		assertThat(pairs.size()).isEqualTo((int) byRecords);

		var page = new HashMap<>(all);
		page.put("limit", 51);
		var one = new HashMap<>(all);
		one.put("companies", ids(pairs.get(pairs.size() / 2)));
		System.out.printf(
				"%d companies, %d pairs: one pair %.1f ms, all pairs %.0f ms, first page %.0f ms, by records %.0f ms%n",
				companies, pairs.size(), median(30, () -> neo4j.query(coopetition).bindAll(one).fetch().all()),
				median(5, () -> neo4j.query(coopetition).bindAll(all).fetch().all()),
				median(5, () -> neo4j.query(coopetition).bindAll(page).fetch().all()),
				median(5, () -> neo4j.query(RECORDS).bind(day).to("day").fetch().all()));
	}

	@SuppressWarnings("unchecked")
	private static List<String> ids(Map<String, Object> pair) {
		var companies = (List<Map<String, Object>>) pair.getOrDefault("companies", List.of());
		return companies.stream().map((one) -> String.valueOf(one.get("id"))).toList();
	}

	/** In milliseconds, warmed up. */
	private static double median(int times, Runnable work) {
		work.run();
		var taken = new double[times];
		for (int i = 0; i < times; i++) {
			long begun = System.nanoTime();
			work.run();
			taken[i] = (System.nanoTime() - begun) / 1e6;
		}
		Arrays.sort(taken);
		return taken[times / 2];
	}

	@EnableAutoConfiguration
	@ComponentScan({ "dev.crossclaim.catalog", "dev.crossclaim.cypher", "dev.crossclaim.engine",
			"dev.crossclaim.history", "dev.crossclaim.identity", "dev.crossclaim.imports",
			"dev.crossclaim.projection" })
	@ConfigurationPropertiesScan({ "dev.crossclaim.catalog", "dev.crossclaim.engine", "dev.crossclaim.imports" })
	static class Parts {

	}

}
