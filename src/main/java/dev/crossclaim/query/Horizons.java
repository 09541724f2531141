package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.history.SeenRevision;

/**
 * Data horizons, kept for as long as the graph is as it was: the same question at the
 * same revision has the same one, whichever server of one database changes the graph.
 */
@Component
public class Horizons {

	private static final int MOST = 2000;

	private final Cache<Asked, Optional<LocalDate>> known = Caffeine.newBuilder().maximumSize(MOST).build();

	/**
	 * The horizon of a question: the one that is kept, or the one that is found.
	 * @param question whatever tells it from all others
	 */
	public @Nullable LocalDate of(Object question, Supplier<@Nullable LocalDate> find) {
		var revision = SeenRevision.find();
		if (revision == null) {
			return find.get();
		}
		var asked = new Asked(revision, question);
		var kept = this.known.getIfPresent(asked);
		if (kept != null) {
			return kept.orElse(null);
		}
		var found = find.get();
		this.known.put(asked, Optional.ofNullable(found));
		return found;
	}

	private record Asked(long revision, Object question) {
	}

}
