package dev.crossclaim.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.Checksum;
import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.identity.SameCompanies;
import dev.crossclaim.identity.SamePlan;
import dev.crossclaim.identity.SearchNames;

/**
 * Runs the files of {@code cypher/project/} in the order of their names. A rebuild drops
 * what is derived from claims and derives it anew; what is derived from the rows of
 * imports is derived again with each row. The same statements serve both, so one set of
 * rules tells what makes an edge.
 */
@Component
public class Projection {

	private static final String KNOWN = "MATCH (p:Projection {id: 'projection'}) RETURN p.checksum";

	private static final String REMEMBER = "MERGE (p:Projection {id: 'projection'}) SET p.checksum = $checksum";

	private static final String SUBJECTS = "project/00-subjects";

	private static final String UNSETTLE_ROWS = "project/00-unsettle-rows";

	private static final String FORGET_ROWS = "project/01-forget-rows";

	private static final String ASSETS = "project/10-assets";

	private static final String TITLES = "project/14-titles";

	private final Neo4jClient neo4j;

	private final Map<String, String> statements = new TreeMap<>();

	private final SearchNames names;

	private final SameCompanies companies;

	private final String checksum;

	Projection(Neo4jClient neo4j, CypherCatalog cypher, SearchNames names, SameCompanies companies) {
		this.neo4j = neo4j;
		this.names = names;
		this.companies = companies;
		cypher.names("project").forEach((name) -> this.statements.put(name, cypher.get(name)));
		this.checksum = Checksum
			.of(String.join("\n", this.statements.values()) + SearchNames.RULES + SameCompanies.RULE);
	}

	/** Drops and derives everything that claims state, in one transaction. */
	@Transactional
	public void rebuild() {
		var subjects = this.neo4j.query(get(SUBJECTS)).fetchAs(String.class).all();
		forget(subjects);
		this.statements.keySet()
			.stream()
			.filter((name) -> !List.of(SUBJECTS, UNSETTLE_ROWS, FORGET_ROWS).contains(name))
			.forEach((name) -> run(name, subjects));
		derive(follow(this.companies.planJudged()));
		this.names.derive();
		this.neo4j.query(REMEMBER).bind(this.checksum).to("checksum").run();
	}

	/**
	 * Drops what was derived from some records and things; to be called while their
	 * parties are still connected.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(Collection<String> ids) {
		run(UNSETTLE_ROWS, ids);
		run(FORGET_ROWS, ids);
	}

	/** Derives the edges of records that rows of imports state, once they are dropped. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void derive(Collection<String> records) {
		this.statements.keySet()
			.stream()
			.filter((name) -> !List.of(UNSETTLE_ROWS, FORGET_ROWS).contains(name) && get(name).contains("$records"))
			.forEach((name) -> run(name, records));
	}

	/** Derives who owns and offers patents and products, once that is dropped. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deriveAssets(Collection<String> things) {
		run(ASSETS, things);
		run(TITLES, things);
	}

	/**
	 * Lets organisations that came, changed or went be one company with those that they
	 * are one with.
	 * @return records and things whose edges were dropped and are to be derived
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Collection<String> meet(Collection<String> organizations) {
		return organizations.isEmpty() ? List.of() : follow(this.companies.plan(organizations));
	}

	private Collection<String> follow(SamePlan plan) {
		if (!plan.isEmpty()) {
			forget(plan.concerned());
			this.companies.apply(plan);
		}
		return plan.concerned();
	}

	private void run(String name, Collection<String> records) {
		if (!records.isEmpty() || !get(name).contains("$records")) {
			this.neo4j.query(get(name)).bind(List.copyOf(records)).to("records").run();
		}
	}

	private String get(String name) {
		return Objects.requireNonNull(this.statements.get(name));
	}

	/** Whether the graph was derived by other files than these, or not at all. */
	public boolean isStale() {
		return !findChecksum().filter(this.checksum::equals).isPresent();
	}

	/** The checksum of the files that the graph was derived by. */
	public Optional<String> findChecksum() {
		return this.neo4j.query(KNOWN).fetchAs(String.class).one();
	}

	/** Says which files derived a graph that was loaded as a whole. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void restore(String checksum) {
		this.neo4j.query(REMEMBER).bind(checksum).to("checksum").run();
	}

}
