package dev.crossclaim.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import dev.crossclaim.history.GraphChanged;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.query.FormerIdQueries;
import dev.crossclaim.query.FormerIdQueries.Successor;

/**
 * The ids that gave way, kept at hand: looked up anew after a change of this server at
 * once, and after one of another server on the same database within seconds.
 */
@Component
public class FormerIds {

	private static final Logger log = LoggerFactory.getLogger(FormerIds.class);

	private static final Duration FRESH = Duration.ofSeconds(2);

	private final FormerIdQueries queries;

	private final GraphHistory history;

	private volatile Seen seen = new Seen(-1, 0, Map.of());

	FormerIds(FormerIdQueries queries, GraphHistory history) {
		this.queries = queries;
		this.history = history;
	}

	/**
	 * The id to ask for: what took the place of a former one, or the same.
	 * @throws ApiProblem if several took its place
	 */
	public String current(String parameter, String id) {
		var successors = all().getOrDefault(id, List.of());
		if (successors.size() > 1) {
			throw ApiProblem
				.of(HttpStatus.MULTIPLE_CHOICES, "split-identity", "Split identity",
						"The id '%s' was found to stand for several; ask for one of those.".formatted(id))
				.at(parameter)
				.value(id)
				.with("successors", successors);
		}
		return successors.isEmpty() ? id : successors.getFirst().id();
	}

	boolean isEmpty() {
		return all().isEmpty();
	}

	@TransactionalEventListener(GraphChanged.class)
	void lookAnew() {
		this.seen = new Seen(-1, 0, this.seen.ids);
	}

	private Map<String, List<Successor>> all() {
		var last = this.seen;
		if (last.revision >= 0 && System.nanoTime() - last.at < FRESH.toNanos()) {
			return last.ids;
		}
		try {
			long revision = this.history.revision();
			var ids = (revision == last.revision) ? last.ids : this.queries.listAll();
			this.seen = new Seen(revision, System.nanoTime(), ids);
			return ids;
		}
		catch (RuntimeException ex) {
			log.debug("Former ids cannot be looked up: {}", ex.getMessage());
			return last.ids;
		}
	}

	private record Seen(long revision, long at, Map<String, List<Successor>> ids) {
	}

}
