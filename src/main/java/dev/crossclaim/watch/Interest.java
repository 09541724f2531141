package dev.crossclaim.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.crossclaim.history.Change;
import dev.crossclaim.history.Change.Action;

/**
 * Which changes concern a watch: a change concerns it if it touches each of these sets of
 * ids, or something that the watch was told of before.
 *
 * @param told what the watch was told of before, with the messages that told it
 */
record Interest(List<Set<String>> each, Map<String, List<String>> told) implements Predicate<Change> {

	/**
	 * A run concerns many that need have nothing to do with each other, so it is no news
	 * of a pair; and each of its parts is told to those whom it concerns.
	 */
	@Override
	public boolean test(Change change) {
		if (change.isOfRun()) {
			return this.each.size() == 1 && touches(change, this.each.getFirst());
		}
		return this.told.containsKey(change.subject())
				|| !this.each.isEmpty() && this.each.stream().allMatch((ids) -> touches(change, ids));
	}

	private static boolean touches(Change change, Collection<String> ids) {
		return ids.contains(change.subject()) || change.about().stream().anyMatch(ids::contains);
	}

	/** Whether it may have been told before: nothing that is new was. */
	static boolean isOld(Change change) {
		return change.action() != Action.ADDED;
	}

	/** Whether what was said before does not hold as it was said. */
	static boolean corrects(Change change) {
		return switch (change.action()) {
			case RETRACTED, SUPERSEDED, REMOVED, MERGED, SPLIT -> true;
			case ADDED, CHANGED, RESTORED -> false;
		};
	}

}
