package dev.crossclaim.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import dev.crossclaim.history.Change.Action;
import dev.crossclaim.imports.ImportRun.State;
import dev.crossclaim.ontology.NodeType;

/**
 * Takes back what a run brought: its testimony goes from every node and relationship;
 * what nobody attests any more goes with it, and what others attest is shown again.
 */
@Component
class Withdrawal {

	private static final int PAGE = 2000;

	private final ImportParts parts;

	Withdrawal(ImportParts parts) {
		this.parts = parts;
	}

	ImportRun withdraw(long number) {
		var owner = Owner.create();
		this.parts.transactions().executeWithoutResult((status) -> begin(number, owner));
		var after = "";
		do {
			var from = after;
			after = this.parts.retrying(() -> this.parts.transactions().execute((status) -> page(number, owner, from)));
			this.parts.stage().reach("withdrawing");
		}
		while (!after.isEmpty());
		this.parts.transactions().executeWithoutResult((status) -> {
			this.parts.statements().fetch("release-rows", Map.of("run", number));
			this.parts.runs().note(number, owner, Map.of("state", State.WITHDRAWN.word(), "ended", ImportRuns.now()));
		});
		return this.parts.runs().find(number).orElseThrow();
	}

	private void begin(long number, Owner owner) {
		this.parts.history().begin();
		var run = this.parts.runs()
			.find(number)
			.orElseThrow(() -> new ImportRefused("There is no run %d".formatted(number)));
		if (run.state() == State.WITHDRAWN) {
			throw new ImportRefused("Run %d was withdrawn already".formatted(number));
		}
		boolean free = run.state() == State.COMPLETE || !Owner.mayWork(run, ImportRuns.now());
		if (!free || !this.parts.runs().take(run, owner)) {
			throw new RunTaken(number);
		}
		this.parts.runs().note(number, owner, Map.of("state", State.WITHDRAWING.word()));
	}

	/** One page of all nodes; answers the last id looked at, empty at the end. */
	private String page(long number, Owner owner, String after) {
		this.parts.history().begin();
		this.parts.runs().note(number, owner, Map.of());
		var rows = List.copyOf(
				this.parts.statements().fetch("attested-nodes", Map.of("run", number, "after", after, "limit", PAGE)));
		new Page(number).withdraw(rows);
		return rows.isEmpty() ? "" : String.valueOf(Objects.requireNonNull(rows.getLast()).get("id"));
	}

	/** A page of nodes being withdrawn. */
	private final class Page {

		private final long run;

		private final Touched touched = new Touched();

		private final Map<String, NodeState> nodes = new LinkedHashMap<>();

		private final TreeSet<String> ends = new TreeSet<>();

		Page(long run) {
			this.run = run;
		}

		@SuppressWarnings("unchecked")
		void withdraw(List<Map<String, Object>> rows) {
			var links = new ArrayList<Map<String, Object>>();
			for (var row : rows) {
				var id = String.valueOf(row.get("id"));
				if (Boolean.TRUE.equals(row.get("attested"))) {
					this.nodes.put(id, new NodeState(id));
				}
				for (var link : (List<Map<String, Object>>) row.getOrDefault("links", List.of())) {
					var own = new TreeMap<>(link);
					own.put("from", id);
					links.add(own);
				}
			}
			if (!this.nodes.isEmpty() || !links.isEmpty()) {
				withdrawAll(links);
			}
		}

		private void withdrawAll(List<Map<String, Object>> links) {
			var statements = Withdrawal.this.parts.statements();
			var projection = Withdrawal.this.parts.projection();
			read(statements);
			var gone = links.stream().filter((link) -> others(link).isEmpty()).toList();
			gone.forEach((link) -> this.touched.note(String.valueOf(link.get("type")), String.valueOf(link.get("from")),
					String.valueOf(link.get("to"))));
			var emptied = this.nodes.values().stream().filter(NodeState::isEmpty).map(NodeState::id).toList();
			this.touched.noteAll(statements.list("concerned", Map.of("ids", emptied)));
			this.touched.tidings().complete(statements);
			this.touched.forget(projection);
			statements.run("delete-links", gone);
			statements.run("set-link-runs", links.stream()
				.filter((link) -> !others(link).isEmpty())
				.map((link) -> Map.<String, Object>of("at", String.valueOf(link.get("at")), "runs", others(link)))
				.toList());
			unsettleKeys(statements, gone);
			var numbers = emptied.isEmpty() ? List.<String>of()
					: statements.list("unsettle-numbers", Map.of("ids", emptied));
			var writes = new Writes();
			this.nodes.values().forEach((node) -> node.write(writes));
			writes.run(statements);
			this.touched.noteAll(projection.meet(organizations()));
			sweep(statements, gone, emptied, numbers);
			this.touched.derive(projection);
			record(gone.isEmpty() && this.nodes.isEmpty());
		}

		/** Leads what named a key to its placeholder, or to what else it stands for. */
		private void unsettleKeys(ImportStatements statements, List<Map<String, Object>> gone) {
			var keys = gone.stream().filter((link) -> "STANDS_FOR".equals(link.get("type"))).toList();
			if (!keys.isEmpty()) {
				statements.run("unsettle-keys",
						keys.stream()
							.map((link) -> Map.of("key", Objects.requireNonNull(link.get("from")), "record",
									Objects.requireNonNull(link.get("to"))))
							.toList());
				var all = Map.<String, Object>of("keys", keys.stream().map((link) -> link.get("from")).toList());
				var meant = statements.list("meant", all);
				Withdrawal.this.parts.projection().forget(meant);
				statements.fetch("settle-keys", all);
				this.touched.noteAll(meant);
			}
		}

		private void read(ImportStatements statements) {
			var ids = Map.<String, Object>of("ids", List.copyOf(this.nodes.keySet()));
			statements.fetch("known", ids).forEach((row) -> state(row).know(row));
			statements.fetch("contents", ids).forEach((row) -> state(row).read(row));
			this.nodes.values().forEach((node) -> {
				node.remove(this.run);
				node.type()
					.ifPresent((type) -> this.touched.note(type, node.id(),
							node.isEmpty() ? Action.REMOVED : Action.CHANGED));
			});
		}

		private List<String> organizations() {
			return this.nodes.values()
				.stream()
				.filter((node) -> node.type().filter(NodeType::isOrganization).isPresent())
				.map(NodeState::id)
				.toList();
		}

		private NodeState state(Map<String, Object> row) {
			return Objects.requireNonNull(this.nodes.get(String.valueOf(row.get("id"))));
		}

		private List<Long> others(Map<String, Object> link) {
			return Version.runs(link.get("runs")).stream().filter((one) -> one != this.run).toList();
		}

		/** Removes placeholders that nothing leads to, and settles numbers again. */
		private void sweep(ImportStatements statements, List<Map<String, Object>> gone, List<String> emptied,
				List<String> numbers) {
			if (!numbers.isEmpty()) {
				var moved = statements.list("settle-numbers", Map.of("numbers", numbers));
				this.touched.noteAll(statements.list("concerned", Map.of("ids", moved)));
			}
			gone.forEach((link) -> {
				this.ends.add(String.valueOf(link.get("from")));
				this.ends.add(String.valueOf(link.get("to")));
			});
			this.ends.addAll(emptied);
			this.ends.addAll(numbers);
			statements.fetch("sweep-placeholders", Map.of("ids", List.copyOf(this.ends)));
		}

		private void record(boolean unchanged) {
			if (!unchanged) {
				Withdrawal.this.parts.history()
					.record("import", "withdrawal", "run %d was withdrawn".formatted(this.run),
							this.touched.tidings().changes(this.run));
			}
		}

	}

}
