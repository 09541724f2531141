package dev.crossclaim.api.watch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.watch.Delivery;
import dev.crossclaim.watch.NewWatch;
import dev.crossclaim.watch.Watch;
import dev.crossclaim.watch.WatchEvent;

/** A watch as it is answered. */
@Schema(name = "Watch")
record WatchAnswer(String id, @Schema(description = "Name of the key that made it") String owner,
		@Schema(allowableValues = {
				"company", "pair", "query" }) String kind,
		List<String> companies, @Schema(allowableValues = { "none", "lineage", "group" }) String rollUp,
		@Nullable String market, @Nullable String forum,
		@Schema(description = "Where messages are sent to; absent where they are only read") @Nullable URI url,
		@Schema(description = "Whether messages are sent; they are kept in any case") boolean active,
		@Schema(description = "Why they are not sent") @Nullable String inactiveBecause, Instant created,
		@Schema(description = "Revision of the graph up to which it was told") long revision,
		@Schema(description = "What messages are signed with: answered when the watch is made, and never again") @Nullable String secret){

	static WatchAnswer of(Watch watch) {
		return of(new NewWatch(watch, null));
	}

	static WatchAnswer of(NewWatch made) {
		var watch = made.watch();
		var subject = watch.subject();
		return new WatchAnswer(watch.id(), watch.owner(), subject.kind().name().toLowerCase(Locale.ROOT),
				subject.companies(), subject.rollUp().word(),
				(subject.market() != null) ? subject.market().value() : null,
				(subject.forum() != null) ? subject.forum().value() : null, watch.url(), watch.active(),
				watch.inactiveBecause(), watch.created(), watch.seen(), made.secret());
	}

	/** Watches, and the id after which to go on. */
	@Schema(name = "WatchList")
	record Many(List<WatchAnswer> items, @Nullable String next) {
	}

	/** Events, and the revision after which to go on. */
	@Schema(name = "WatchEventList")
	record Events(List<Event> items, @Nullable Long next) {
	}

	/**
	 * An event.
	 *
	 * @param message exactly what is sent
	 */
	@Schema(name = "WatchEvent")
	record Event(@Schema(description = "The webhook-id of its message") String id,
			@Schema(description = "The state of the graph that it tells of") long revision, @Schema(allowableValues = {
					"graph.changed", "graph.corrected", "answer.changed" }) String type,
			Instant at, @Schema(implementation = Object.class,
					description = "What a webhook receives and a stream shows") @JsonRawValue String message){

		static Event of(WatchEvent event) {
			return new Event(event.id(), event.revision(), event.type().word(), event.at(), event.body());
		}

	}

	/** Deliveries, and the revision before which to go on. */
	@Schema(name = "DeliveryList")
	record Deliveries(List<Delivery> items, @Nullable Long next) {
	}

}
