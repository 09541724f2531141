package dev.crossclaim.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * Lets organisations that rows name differently be one company. Each keeps its node and
 * its contents; what rows state of it leads to the one that stands for the company, and a
 * judgement says why. Candidates are found by keys of names and identifiers, never by
 * comparing all with all.
 */
@Component
public class SameCompanies {

	/** The rule, and what version of it judged. */
	public static final String RULE = "same-name-1";

	/** Day of the rule. */
	private static final LocalDate SINCE = LocalDate.of(2026, 11, 27);

	/** Where more hang together by their names, the names tell nobody apart. */
	private static final int MOST = 400;

	private static final String FOLDER = "same/";

	private final Neo4jClient neo4j;

	private final Map<String, String> statements = new TreeMap<>();

	SameCompanies(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		cypher.names("same").forEach((name) -> this.statements.put(name.substring(FOLDER.length()), cypher.get(name)));
	}

	/** What is to be done about some organisations that came, changed or went. */
	@Transactional(propagation = Propagation.MANDATORY)
	public SamePlan plan(Collection<String> ids) {
		var members = hangingTogether(ids);
		var companies = Companies.of(Connected.of(members.values())
			.flatMap((all) -> (all.size() <= MOST) ? all.stream() : all.stream().map(Member::judgedAlone))
			.toList());
		var plan = SamePlanner.plan(members.values(), companies, RULE, SINCE);
		return plan.concerning(concerned(plan.moves()));
	}

	private List<String> concerned(List<Map<String, Object>> moves) {
		return moves.isEmpty() ? List.of() : List.copyOf(query("concerned", "rows", moves).fetchAs(String.class).all());
	}

	/** The same for all that the catalogue and persons' judgements name. */
	@Transactional(propagation = Propagation.MANDATORY)
	public SamePlan planJudged() {
		var plan = plan(this.neo4j.query(statement("judged")).fetchAs(String.class).all());
		var strays = strays();
		var concerned = new TreeSet<>(plan.concerned());
		concerned.addAll(concerned(strays));
		return plan.with(strays).concerning(List.copyOf(concerned));
	}

	/**
	 * Rows that named one of the catalogue by its name alone, where another has that name
	 * now: one gave way to another, or no longer does.
	 */
	private List<Map<String, Object>> strays() {
		var called = new TreeMap<String, TreeSet<String>>();
		this.neo4j.query(statement("called")).fetch().all().forEach((row) -> {
			for (var name : (List<?>) Objects.requireNonNull(row.get("names"))) {
				called.computeIfAbsent("name:" + Name.of(String.valueOf(name)).whole(), (key) -> new TreeSet<>())
					.add(String.valueOf(row.get("id")));
			}
		});
		var moves = new ArrayList<Map<String, Object>>();
		this.neo4j.query(statement("strays")).fetch().all().forEach((row) -> {
			var ids = called.getOrDefault(String.valueOf(row.get("named")), new TreeSet<>());
			if (ids.size() == 1 && !ids.first().equals(row.get("at"))) {
				moves.add(Map.of("id", String.valueOf(row.get("named")), "from", String.valueOf(row.get("at")), "to",
						ids.first()));
			}
		});
		return moves;
	}

	/** Does it; what was derived from those concerned has to be dropped before. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void apply(SamePlan plan) {
		run("set-keys", "rows", plan.keys());
		run("sweep-keys", "keys", plan.formerKeys());
		run("forget", "ids", plan.forgotten());
		run("move", "rows", plan.moves());
		run("move", "rows", plan.strays());
		run("lead", "rows", plan.moves());
		run("judge", "rows", plan.judgements());
	}

	/** All that names, identifiers and judgements connect with some organisations. */
	private Map<String, Member> hangingTogether(Collection<String> ids) {
		var members = new TreeMap<String, Member>();
		var keys = new TreeSet<String>();
		var next = new TreeSet<>(ids);
		while (!next.isEmpty()) {
			var found = new ArrayList<Member>();
			query("members", "ids", List.copyOf(next)).fetch().all().forEach((row) -> found.add(member(row)));
			next.clear();
			var fresh = new TreeSet<String>();
			for (var one : found) {
				members.put(one.id(), one);
				next.addAll(one.others());
				fresh.addAll(one.allKeys());
			}
			fresh.removeAll(keys);
			keys.addAll(fresh);
			if (!fresh.isEmpty()) {
				next.addAll(query("ids-of-keys", "keys", List.copyOf(fresh)).fetchAs(String.class).all());
			}
			next.removeAll(members.keySet());
		}
		return members;
	}

	@SuppressWarnings("unchecked")
	private static Member member(Map<String, Object> row) {
		return Member.of((Map<String, @Nullable Object>) (Map<String, ?>) row);
	}

	private void run(String name, String parameter, Collection<?> values) {
		if (!values.isEmpty()) {
			query(name, parameter, values).run();
		}
	}

	private Neo4jClient.RunnableSpec query(String name, String parameter, Collection<?> values) {
		return this.neo4j.query(statement(name)).bindAll(Map.of(parameter, List.copyOf(values)));
	}

	private String statement(String name) {
		return Objects.requireNonNull(this.statements.get(name), name);
	}

}
