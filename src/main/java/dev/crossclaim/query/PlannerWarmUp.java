package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.crossclaim.ontology.Certainty;

/**
 * Asks the flagship question once when the server is ready, in the background: a
 * database's first Cypher takes seconds to plan, and no user should wait for that.
 */
@Component
class PlannerWarmUp {

	private static final Logger log = LoggerFactory.getLogger(PlannerWarmUp.class);

	private static final CoopetitionQuestion EVERYWHERE = new CoopetitionQuestion(List.of(), null, null,
			RollUp.LINEAGE);

	private final CoopetitionQueries coopetition;

	PlannerWarmUp(CoopetitionQueries coopetition) {
		this.coopetition = coopetition;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Thread.ofVirtual().name("planner-warm-up").start(this::ask);
	}

	private void ask() {
		try {
			var day = this.coopetition.findHorizon(EVERYWHERE);
			this.coopetition.list(EVERYWHERE, Window.on((day != null) ? day : LocalDate.EPOCH),
					new Slice(Certainty.POSSIBLE, null, 1));
		}
		catch (RuntimeException ex) {
			log.debug("The planner was not warmed up", ex);
		}
	}

}
