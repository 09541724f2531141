package dev.crossclaim.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.history.Change;
import dev.crossclaim.history.ChangeSet;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.watch.AnswerWatch.Difference;

/**
 * Turns sets of changes into events of the watches that they concern. A watch is taken,
 * told and moved on in one transaction, so that each event is made once, by whichever
 * server comes first, and none is missed.
 */
@Component
class Watchman {

	private static final int SETS_AT_ONCE = 20;

	private final WatchStore store;

	private final GraphHistory history;

	private final AnswerWatch answers;

	private final PresentIds present;

	private final ApplicationEventPublisher publisher;

	Watchman(WatchStore store, GraphHistory history, AnswerWatch answers, PresentIds present,
			ApplicationEventPublisher publisher) {
		this.store = store;
		this.history = history;
		this.answers = answers;
		this.present = present;
		this.publisher = publisher;
	}

	/** Watches that have not seen the graph's present state. */
	@Transactional(readOnly = true)
	public List<String> listBehind(int limit) {
		return this.store.listBehind(this.history.revision(), limit);
	}

	/**
	 * Tells one watch of what it has not seen.
	 * @return whether there may be more
	 */
	@Transactional
	public boolean tell(String id) {
		var locked = this.store.lock(id);
		if (locked.isEmpty()) {
			return false;
		}
		var watch = locked.get().watch();
		var sets = this.history.listSince(watch.seen(), SETS_AT_ONCE);
		if (sets.isEmpty()) {
			return false;
		}
		if (watch.subject().kind() == Subject.Kind.QUERY) {
			tellAnswer(locked.get(), sets);
		}
		else {
			var each = watch.subject().companies().stream().map((company) -> group(company, watch.subject())).toList();
			sets.forEach((set) -> tell(watch, set, each, List.of()));
			this.store.seen(id, sets.getLast().revision(), null, null);
		}
		return sets.size() == SETS_AT_ONCE;
	}

	/** Who counts as a company, under its present id and the one that it had. */
	private Set<String> group(String company, Subject subject) {
		var group = new TreeSet<>(this.store.group(this.present.of(company), subject.rollUp()));
		group.addAll(this.present.of(company));
		group.add(company);
		return group;
	}

	/** The answer is that of now; what made it different is told with the last set. */
	private void tellAnswer(StoredWatch stored, List<ChangeSet> sets) {
		var watch = stored.watch();
		var answer = this.answers.ask(watch.subject());
		var differences = (stored.answer() != null) ? answer.since(stored.answer()) : List.<Difference>of();
		var records = new TreeSet<>(answer.records());
		records.addAll(stored.records());
		sets.forEach((set) -> tell(watch, set, List.of(records), (set == sets.getLast()) ? differences : List.of()));
		this.store.seen(watch.id(), sets.getLast().revision(), answer.lines(), answer.records());
	}

	private void tell(Watch watch, ChangeSet set, List<Set<String>> each, List<Difference> differences) {
		var told = told(watch, set);
		var changes = set.changes().stream().filter(new Interest(each, told)).toList();
		if (changes.isEmpty() && differences.isEmpty()) {
			return;
		}
		var corrected = changes.stream()
			.filter(Interest::corrects)
			.flatMap((change) -> told.getOrDefault(change.subject(), List.of()).stream())
			.distinct()
			.sorted()
			.toList();
		var event = Message.of(watch, set, changes, corrected, differences, Instant.now());
		this.store.add(event, changes.stream().map(Change::subject).distinct().toList(), watch.url() != null);
		this.publisher.publishEvent(new WatchTold(watch.id()));
	}

	/** What of a set was told before, with the messages that did. */
	private Map<String, List<String>> told(Watch watch, ChangeSet set) {
		var old = set.changes().stream().filter(Interest::isOld).map(Change::subject).toList();
		return old.isEmpty() ? Map.of() : this.store.told(watch.id(), old);
	}

}
