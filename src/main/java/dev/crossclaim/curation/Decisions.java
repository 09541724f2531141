package dev.crossclaim.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.catalog.Conflict;
import dev.crossclaim.catalog.CuratedGraph;
import dev.crossclaim.catalog.Subject;
import dev.crossclaim.curation.Decision.Kind;
import dev.crossclaim.history.Draft;
import dev.crossclaim.history.GraphHistory;

/**
 * Decides on what the graph holds: takes back, restores, merges, splits and undoes. Each
 * is one transaction, all or nothing.
 */
@Service
@Transactional
public class Decisions {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final GraphHistory history;

	private final CuratedGraph graph;

	private final DecisionLog log;

	Decisions(GraphHistory history, CuratedGraph graph, DecisionLog log) {
		this.history = history;
		this.graph = graph;
		this.log = log;
	}

	/**
	 * Takes claims back: one, those of a statement, all of an entity or record, or a
	 * judgement.
	 * @throws NotPossible if all of them are taken back already
	 */
	public Decision retract(String subject, Expected expected, Author author) {
		var draft = this.history.begin();
		var ids = get(subject, expected).list(false);
		require(!ids.isEmpty(), "Nothing of '%s' is left to take back".formatted(subject));
		return correct(Kind.RETRACT, subject, ids, author, null, draft);
	}

	/**
	 * Restores what was taken back.
	 * @throws NotPossible if nothing of it is taken back
	 */
	public Decision restore(String subject, Expected expected, Author author) {
		var draft = this.history.begin();
		var ids = get(subject, expected).list(true);
		require(!ids.isEmpty(), "Nothing of '%s' is taken back".formatted(subject));
		return correct(Kind.RESTORE, subject, ids, author, null, draft);
	}

	private Decision correct(Kind kind, String subject, List<String> ids, Author author, @Nullable String undoes,
			Draft draft) {
		this.graph.correct(ids, (kind == Kind.RETRACT) ? this.log.today() : null, draft);
		return this.log.record(kind, subject, ids, author, undoes, draft);
	}

	/**
	 * Replaces a statement by a new one, whose claims supersede those on the same fields.
	 * @param statement the statement replaced, entry and block
	 * @param section section of the catalogue that the entry stands in
	 * @param block the new statement, as in a document, without {@code supersedes}
	 */
	public Decision supersede(String statement, String section, Map<String, Object> block, Expected expected,
			Author author) {
		var draft = this.history.begin();
		get(statement, expected);
		var replacing = new LinkedHashMap<>(block);
		replacing.put("supersedes", statement);
		var entry = Map.of("id", statement.split("/", 2)[0], "claims", List.of(replacing));
		var nodes = this.graph.add(JSON.writeValueAsString(Map.of(section, List.of(entry))), this.log.today(), draft);
		return this.log.record(Kind.SUPERSEDE, statement, nodes, author, null, draft);
	}

	/**
	 * Makes one identity part of another: what is said of the first counts for the
	 * second.
	 * @param expected version of the first
	 */
	public Decision merge(String from, String into, Expected expected, Author author) {
		var draft = this.history.begin();
		requireIdentity(get(from, expected));
		requireIdentity(get(into, new Expected("*")));
		return judge(Kind.MERGE, from, Map.of("left", from, "right", into, "verdict", "SAME"), from + "-is-" + into,
				author, draft);
	}

	/**
	 * Makes one identity two, each of them there already.
	 * @param of the id that gives way
	 * @param into the two ids that take its place
	 * @param assigned which claim or statement goes to which of them
	 * @param rest where all others go, or null if none are left
	 * @throws Unassigned if claims are left that go nowhere
	 */
	public Decision split(String of, List<String> into, Map<String, String> assigned, @Nullable String rest,
			Expected expected, Author author) {
		var draft = this.history.begin();
		requireIdentity(get(of, expected));
		into.forEach((id) -> requireIdentity(get(id, new Expected("*"))));
		require(into.size() == 2 && !into.contains(of), "A split needs two ids other than the one that is split");
		var targets = new TreeMap<>(assigned);
		require(into.containsAll(targets.values()) && (rest == null || into.contains(rest)),
				"Claims can only be assigned to " + into);
		var lines = this.graph.listNaming(of)
			.stream()
			.flatMap((claim) -> Stream.ofNullable(targetOf(claim, targets, rest)))
			.toList();
		return judge(Kind.SPLIT, of,
				Map.of("left", into.getFirst(), "right", into.getLast(), "verdict", "DIFFERENT", "assigned", lines),
				of + "-is-" + String.join("-and-", into), author, draft);
	}

	private static @Nullable Map<String, String> targetOf(String claim, Map<String, String> targets,
			@Nullable String rest) {
		var id = claim;
		while (!targets.containsKey(id) && id.contains("/")) {
			id = id.substring(0, id.lastIndexOf('/'));
		}
		var to = targets.getOrDefault(id, (rest != null) ? rest : "");
		return to.isEmpty() ? null : Map.of("claim", claim, "to", to);
	}

	private Decision judge(Kind kind, String former, Map<String, Object> verdict, String name, Author author,
			Draft draft) {
		var judgement = new TreeMap<>(verdict);
		judgement.put("id", free(name));
		judgement.put("former", former);
		judgement.put("by", author.by());
		judgement.put("why", author.why());
		judgement.put("on", this.log.today().toString());
		var document = JSON.writeValueAsString(Map.of("identityJudgements", List.of(judgement)));
		return this.log.record(kind, former, this.graph.add(document, this.log.today(), draft), author, null, draft);
	}

	/** A free id for a judgement, told by what it says and, if need be, when. */
	private String free(String name) {
		var id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
		var dated = id;
		for (int n = 1; this.graph.find(dated).isPresent(); n++) {
			dated = id + "-on-" + this.log.today() + ((n > 1) ? "-" + n : "");
		}
		return dated;
	}

	/**
	 * Undoes a decision by another: what it took back holds again, what it added or
	 * judged is taken back.
	 * @throws NotPossible if it is undone already
	 */
	public Decision undo(String id, Expected expected, Author author) {
		var draft = this.history.begin();
		var decision = this.log.find(id).orElseThrow(() -> new NotThere("decision", id));
		expected.check(decision.version());
		require(decision.undoneBy() == null, "The decision is undone already");
		boolean restores = decision.kind() == Kind.RETRACT;
		var ids = decision.nodes()
			.stream()
			.flatMap((node) -> this.graph.find(node).stream())
			.filter((node) -> node.label().equals("Claim") || node.label().equals("IdentityJudgement"))
			.flatMap((node) -> node.list(restores).stream())
			.distinct()
			.toList();
		require(!ids.isEmpty(), "Nothing of the decision is left to undo");
		return correct(restores ? Kind.RESTORE : Kind.RETRACT, decision.subject(), ids, author, id, draft);
	}

	/** Decisions, the latest first. */
	@Transactional(readOnly = true)
	public List<Decision> list(@Nullable String subject, @Nullable Long before, int limit) {
		return this.log.list(null, subject, before, limit);
	}

	/**
	 * What can be decided on under an id.
	 * @throws NotThere if nothing can
	 */
	@Transactional(readOnly = true)
	public Subject getSubject(String id) {
		return this.graph.find(id).orElseThrow(() -> new NotThere("subject", id));
	}

	@Transactional(readOnly = true)
	public Decision get(String id) {
		return this.log.find(id).orElseThrow(() -> new NotThere("decision", id));
	}

	/** Where the catalogue's files state otherwise than was decided. */
	@Transactional(readOnly = true)
	public List<Conflict> listConflicts() {
		return this.graph.listConflicts();
	}

	private Subject get(String id, Expected expected) {
		var subject = getSubject(id);
		expected.check(subject.version());
		return subject;
	}

	private static void requireIdentity(Subject subject) {
		require(!subject.gaveWay(), "'%s' gave way to %s".formatted(subject.id(), subject.into()));
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new NotPossible(otherwise);
		}
	}

}
