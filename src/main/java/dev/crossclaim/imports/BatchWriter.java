package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import dev.crossclaim.history.Change.Action;
import dev.crossclaim.imports.NodeState.Effect;
import dev.crossclaim.imports.NodeState.Kind;
import dev.crossclaim.imports.Tally.Fate;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.projection.Projection;

/**
 * Writes what a batch of rows states, in the transaction under way. It reads what the
 * graph holds under the ids of the batch, decides here what is new, and sends what is:
 * the same rows again send nothing.
 */
@Component
class BatchWriter {

	private final ImportStatements statements;

	private final Projection projection;

	BatchWriter(ImportStatements statements, Projection projection) {
		this.statements = statements;
		this.projection = projection;
	}

	/** A resolver that knows the names of the catalogue. */
	Resolver resolver() {
		var resolver = new Resolver();
		resolver.learn(this.statements.fetch("named-organizations", Map.of()));
		return resolver;
	}

	/**
	 * Writes the facts of some rows.
	 * @return what became of each, and what to tell of it
	 */
	Written write(List<Facts> batch, Provider provider, long run, Resolver resolver) {
		return new Writing(provider, run, resolver).write(batch);
	}

	/**
	 * What became of a batch.
	 *
	 * @param fates of each of its rows
	 * @param changed whether the graph has other content than before
	 */
	record Written(List<Fate> fates, boolean changed, Touched touched) {
	}

	/** One batch being written. */
	private final class Writing {

		private final Provider provider;

		private final long run;

		private final Resolver resolver;

		private final Map<String, NodeState> nodes = new TreeMap<>();

		private final Map<String, LinkState> links = new LinkedHashMap<>();

		private final Touched touched = new Touched();

		private final TreeSet<String> filled = new TreeSet<>();

		private final TreeSet<String> numbers = new TreeSet<>();

		private final TreeSet<String> organizations = new TreeSet<>();

		private final TreeSet<String> keys = new TreeSet<>();

		private boolean changed;

		Writing(Provider provider, long run, Resolver resolver) {
			this.provider = provider;
			this.run = run;
			this.resolver = resolver;
		}

		Written write(List<Facts> batch) {
			read(batch);
			var fates = batch.stream().map(this::add).toList();
			this.nodes.values()
				.stream()
				.filter((node) -> node.kind() == Kind.ABSENT || node.kind() == Kind.PLACEHOLDER)
				.forEach((node) -> this.touched.noteFresh(node.id()));
			this.touched.forget(BatchWriter.this.projection);
			var writes = new Writes();
			this.nodes.values().forEach((node) -> write(node, writes));
			writes.run(BatchWriter.this.statements);
			writeLinks();
			settle();
			this.touched.derive(BatchWriter.this.projection);
			this.touched.tidings().complete(BatchWriter.this.statements);
			return new Written(fates, this.changed, this.touched);
		}

		private void read(List<Facts> batch) {
			this.resolver.begin(batch);
			numbered(batch);
			var ids = new LinkedHashSet<String>();
			batch.forEach((facts) -> {
				facts.nodes().forEach((node) -> ids.add(this.resolver.get(node.id())));
				facts.mentioned().keySet().forEach((id) -> ids.add(this.resolver.get(id)));
			});
			know(ids);
			readContents(batch);
			readLinks(batch);
		}

		private void numbered(List<Facts> batch) {
			var wanted = Resolver.numbers(batch);
			if (wanted.isEmpty()) {
				return;
			}
			BatchWriter.this.statements.fetch("numbered", Map.of("numbers", List.copyOf(wanted)))
				.forEach((row) -> this.resolver.resolve(String.valueOf(row.get("number")),
						String.valueOf(row.get("id"))));
		}

		/**
		 * Reads what the graph has under ids, and under the ids that took their place.
		 */
		@SuppressWarnings("unchecked")
		private void know(Collection<String> ids) {
			ids.forEach((id) -> this.nodes.put(id, new NodeState(id)));
			var successors = new LinkedHashSet<String>();
			for (var row : BatchWriter.this.statements.fetch("known", Map.of("ids", List.copyOf(ids)))) {
				var id = String.valueOf(row.get("id"));
				state(id).know(row);
				this.resolver.resolve(id, (List<String>) row.getOrDefault("successors", List.of()));
				if (row.get("company") instanceof String company) {
					this.resolver.lead(id, company);
				}
				successors.add(this.resolver.get(id));
			}
			successors.removeAll(this.nodes.keySet());
			if (!successors.isEmpty()) {
				know(successors);
			}
		}

		/** Reads all contents of nodes for which a row states another than is shown. */
		private void readContents(List<Facts> batch) {
			var ids = new TreeSet<String>();
			batch.stream()
				.flatMap((facts) -> facts.nodes().stream())
				.filter((fact) -> !this.resolver.isResolved(fact.id()))
				.filter((fact) -> !state(fact.id()).isEnough(fact.rank(this.provider)))
				.forEach((fact) -> ids.add(fact.id()));
			if (!ids.isEmpty()) {
				BatchWriter.this.statements.fetch("contents", Map.of("ids", List.copyOf(ids)))
					.forEach((row) -> state(String.valueOf(row.get("id"))).read(row));
			}
		}

		private void readLinks(List<Facts> batch) {
			var places = new TreeMap<String, String>();
			var rows = new LinkedHashSet<Map<String, Object>>();
			for (var facts : batch) {
				for (var fact : facts.links()) {
					var link = LinkState.of(fact, this.resolver, this.provider.id());
					var from = state(link.from()).at();
					var to = state(link.to()).at();
					if (this.links.putIfAbsent(link.key(), link) == null && from != null && to != null) {
						places.put(from, link.from());
						places.put(to, link.to());
						rows.add(Map.of("from", from, "type", link.type().name(), "to", to));
					}
				}
			}
			if (!rows.isEmpty()) {
				BatchWriter.this.statements
					.fetch("known-links", Map.of("rows", List.copyOf(rows), "dataset", this.provider.id()))
					.forEach((row) -> know(row, places));
			}
		}

		@SuppressWarnings("unchecked")
		private void know(Map<String, Object> row, Map<String, String> places) {
			var content = (Map<String, Object>) row.getOrDefault("properties", Map.of());
			var link = this.links.get(LinkState.key(places.getOrDefault(String.valueOf(row.get("from")), ""),
					String.valueOf(row.get("type")), places.getOrDefault(String.valueOf(row.get("to")), ""), content));
			if (link != null && !link.isKnown()) {
				link.know(String.valueOf(row.get("at")), List.copyOf(Version.runs(content.get("runs"))));
			}
		}

		private NodeState state(String id) {
			return this.nodes.computeIfAbsent(id, NodeState::new);
		}

		/** Takes in what one row states. */
		private Fate add(Facts facts) {
			boolean first = true;
			boolean added = false;
			boolean more = false;
			for (var fact : facts.nodes()) {
				var effect = add(fact);
				added |= first && effect == Effect.ADDED;
				more |= effect != Effect.NONE;
				first = false;
			}
			for (var fact : facts.links()) {
				more |= add(LinkState.of(fact, this.resolver, this.provider.id()));
			}
			this.changed |= more;
			return (added || (first && more)) ? Fate.IMPORTED : more ? Fate.MERGED : Fate.UNCHANGED;
		}

		private Effect add(NodeFact fact) {
			if (this.resolver.isResolved(fact.id()) && fact.named()) {
				return Effect.NONE;
			}
			var node = state(fact.id());
			var effect = node.add(fact, fact.rank(this.provider), this.provider, this.run);
			if (effect != Effect.NONE) {
				this.touched.note(fact.type(), fact.id(), (effect == Effect.ADDED) ? Action.ADDED : Action.CHANGED);
				if (fact.type().isOrganization()) {
					this.organizations.add(fact.id());
				}
			}
			if (effect == Effect.ADDED && fact.content().get("number") instanceof String number) {
				this.numbers.add(number);
			}
			return effect;
		}

		/** Whether the relationship is new. */
		private boolean add(LinkState stated) {
			var link = this.links.getOrDefault(stated.key(), stated);
			boolean fresh = !link.isKnown() && !link.isChanged();
			link.add(this.run);
			if (fresh) {
				this.touched.note(link.type().name(), link.from(), link.to());
			}
			if (fresh && link.type() == RelationType.STANDS_FOR) {
				this.keys.add(link.from());
			}
			return fresh;
		}

		private void write(NodeState node, Writes writes) {
			if (node.kind() == Kind.ABSENT && node.isStatedByNobody()) {
				writes.createPlaceholder(node);
				return;
			}
			if (node.kind() == Kind.PLACEHOLDER && !node.isStatedByNobody()) {
				this.filled.add(node.id());
			}
			node.write(writes);
		}

		private void writeLinks() {
			var creations = new ArrayList<Map<String, Object>>();
			var attestations = new ArrayList<Map<String, Object>>();
			for (var link : this.links.values()) {
				if (!link.isKnown()) {
					creations.add(link.creation(at(link.from()), at(link.to())));
				}
				else if (link.isChanged()) {
					attestations.add(link.attestation());
				}
			}
			BatchWriter.this.statements.run("create-links", creations);
			BatchWriter.this.statements.run("set-link-runs", attestations);
		}

		private String at(String id) {
			return String.valueOf(state(id).at());
		}

		/** Lets what named something before it was there lead to it. */
		private void settle() {
			settleKeys();
			var concerned = new TreeSet<>(this.filled);
			if (!this.numbers.isEmpty()) {
				concerned.addAll(BatchWriter.this.statements.list("settle-numbers",
						Map.of("numbers", List.copyOf(this.numbers))));
				BatchWriter.this.statements.fetch("sweep-placeholders", Map.of("ids", List.copyOf(this.numbers)));
			}
			if (!concerned.isEmpty()) {
				var all = BatchWriter.this.statements.list("concerned", Map.of("ids", List.copyOf(concerned)));
				BatchWriter.this.projection.forget(all);
				this.touched.noteAll(all);
			}
			this.touched.noteAll(BatchWriter.this.projection.meet(this.organizations));
		}

		private void settleKeys() {
			if (!this.keys.isEmpty()) {
				var rows = Map.<String, Object>of("keys", List.copyOf(this.keys));
				var meant = BatchWriter.this.statements.list("meant", rows);
				BatchWriter.this.projection.forget(meant);
				BatchWriter.this.statements.fetch("settle-keys", rows);
				this.touched.noteAll(meant);
			}
		}

	}

}
