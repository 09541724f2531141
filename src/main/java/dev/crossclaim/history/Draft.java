package dev.crossclaim.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.crossclaim.history.Change.Action;

/**
 * What the write under way has changed so far. Whoever holds one is the only writer until
 * the transaction ends.
 */
public final class Draft {

	private final GraphHistory history;

	private final Map<String, String> corrected;

	private final Map<String, Action> actions = new TreeMap<>();

	private final Map<String, Change> removed = new LinkedHashMap<>();

	Draft(GraphHistory history) {
		this.history = history;
		this.corrected = history.corrected();
	}

	/** Notes what was done to a subject; the first note on a subject counts. */
	public void note(Action action, String subject) {
		this.actions.putIfAbsent(subject, action);
	}

	/** Notes what was done to a subject, whatever was noted before. */
	public void noteRather(Action action, String subject) {
		this.actions.put(subject, action);
	}

	/** Notes what is going to be removed, while it can still be described. */
	public void noteRemoval(Collection<String> subjects) {
		var all = new TreeMap<String, Action>();
		subjects.forEach((subject) -> all.put(subject, Action.REMOVED));
		this.history.describe(all).forEach((change) -> this.removed.put(change.subject(), change));
	}

	public boolean isEmpty() {
		return this.actions.isEmpty() && this.removed.isEmpty();
	}

	/** How many subjects were changed. */
	public int size() {
		return this.actions.size() + this.removed.size();
	}

	/**
	 * Records the changes, once everything is derived from them, and returns the new
	 * revision. Claims that lost or regained their standing are told by what became of
	 * them, whether they were written or not.
	 * @param origin {@code catalogue}, {@code api}, or an import
	 * @param by who changed it
	 * @param why the reason given
	 */
	public long record(String origin, String by, String why) {
		var now = this.history.corrected();
		now.forEach((claim, standing) -> {
			if (!standing.equals(this.corrected.get(claim)) && this.actions.get(claim) != Action.ADDED) {
				this.actions.put(claim, Action.valueOf(standing));
			}
		});
		this.corrected.forEach((claim, standing) -> {
			if (!now.containsKey(claim) && !this.removed.containsKey(claim)) {
				this.actions.put(claim, Action.RESTORED);
			}
		});
		this.removed.keySet().forEach(this.actions::remove);
		var changes = new ArrayList<Change>(this.removed.values());
		changes.addAll(this.history.describe(this.actions));
		return this.history.record(origin, by, why, List.copyOf(changes));
	}

}
