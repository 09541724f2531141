package dev.crossclaim.curation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.catalog.CatalogRefused;
import dev.crossclaim.catalog.CuratedGraph;
import dev.crossclaim.curation.Proposal.Remark;
import dev.crossclaim.curation.Proposal.State;
import dev.crossclaim.curation.Proposal.Verdict;
import dev.crossclaim.history.GraphHistory;

/** Takes proposals, lets them be reviewed, and accepts or rejects them. */
@Service
@Transactional
public class Proposals {

	private final CurationStatements statements;

	private final CuratedGraph graph;

	private final GraphHistory history;

	private final DecisionLog log;

	private final Clock clock = Clock.systemUTC();

	Proposals(CurationStatements statements, CuratedGraph graph, GraphHistory history, DecisionLog log) {
		this.statements = statements;
		this.graph = graph;
		this.history = history;
		this.log = log;
	}

	/**
	 * Takes a proposal: a document of the catalogue, in YAML or JSON.
	 * @throws CatalogRefused if it could not be accepted as it stands
	 */
	public Proposal propose(String document, Author author) {
		this.graph.check(document, this.log.today());
		var id = UUID.randomUUID().toString();
		this.statements
			.run("propose",
					CurationStatements.with("id", id, "document", document, "by", author.by(), "why", author.why(),
							"at", now()))
			.run();
		return get(id);
	}

	/** Says something of an open proposal. */
	public Proposal remark(String id, Verdict verdict, Expected expected, Author author) {
		getOpen(id, expected);
		add(id, verdict, State.OPEN, author);
		return get(id);
	}

	/**
	 * Makes an open proposal part of the graph.
	 * @throws CatalogRefused if the graph changed so that it cannot be any more
	 */
	public Decision accept(String id, Expected expected, Author author) {
		var draft = this.history.begin();
		var proposal = getOpen(id, expected);
		var nodes = this.graph.add(proposal.document(), this.log.today(), draft);
		add(id, Verdict.ACCEPT, State.ACCEPTED, author);
		return this.log.record(Decision.Kind.ACCEPT, id, nodes, author, null, draft);
	}

	/** Closes an open proposal; it is kept. */
	public Proposal reject(String id, Expected expected, Author author) {
		getOpen(id, expected);
		add(id, Verdict.REJECT, State.REJECTED, author);
		return get(id);
	}

	private Proposal getOpen(String id, Expected expected) {
		this.history.begin();
		var proposal = get(id);
		expected.check(proposal.version());
		if (proposal.state() != State.OPEN) {
			throw new NotPossible("The proposal is " + proposal.state());
		}
		return proposal;
	}

	private void add(String id, Verdict verdict, State state, Author author) {
		this.statements
			.run("remark",
					CurationStatements.with("id", id, "by", author.by(), "at", now(), "verdict", verdict.name(), "text",
							author.why(), "state", state.name()))
			.run();
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(ZoneOffset.UTC);
	}

	/**
	 * A proposal by its id.
	 * @throws NotThere if there is none
	 */
	@Transactional(readOnly = true)
	public Proposal get(String id) {
		return query(id, null, null, 1).stream().findFirst().orElseThrow(() -> new NotThere("proposal", id));
	}

	/** Proposals in the order of their ids, all or those of a state. */
	@Transactional(readOnly = true)
	public List<Proposal> list(@Nullable State state, @Nullable String after, int limit) {
		return query(null, (state != null) ? state.name() : null, after, limit);
	}

	private List<Proposal> query(@Nullable String id, @Nullable String state, @Nullable String after, int limit) {
		return this.statements
			.run("proposals", CurationStatements.with("id", id, "state", state, "after", after, "limit", limit))
			.fetchAs(Proposal.class)
			.mappedBy((types, row) -> toProposal(row))
			.all()
			.stream()
			.toList();
	}

	private static Proposal toProposal(Record row) {
		var value = row.get("proposal");
		return new Proposal(value.get("id").asString(), State.valueOf(value.get("state").asString()),
				value.get("document").asString(), value.get("by").asString(), value.get("why").asString(),
				value.get("at").asZonedDateTime().toInstant(), row.get("remarks").asList(Proposals::toRemark),
				value.get("version").asLong());
	}

	private static Remark toRemark(Value value) {
		return new Remark(value.get("by").asString(), value.get("at").asZonedDateTime().toInstant(),
				Verdict.valueOf(value.get("verdict").asString()), value.get("text").asString());
	}

}
