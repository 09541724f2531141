package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.crossclaim.ontology.Certainty;
import dev.crossclaim.ontology.PlaceCode;

/**
 * Asks the flagship question when the server is ready, in the background: the first
 * Cypher of a database takes seconds to plan, and no user should wait for that. Neo4j
 * plans anew for other kinds of parameters, so each usual form is asked once.
 */
@Component
class PlannerWarmUp {

	private static final Logger log = LoggerFactory.getLogger(PlannerWarmUp.class);

	private static final PlaceCode GERMANY = new PlaceCode("DE");

	private static final PlaceCode DELAWARE = new PlaceCode("US-DE");

	private static final List<CoopetitionQuestion> FORMS = List.of(
			new CoopetitionQuestion(List.of("aws", "nokia"), GERMANY, DELAWARE, RollUp.LINEAGE),
			new CoopetitionQuestion(List.of(), GERMANY, DELAWARE, RollUp.LINEAGE),
			new CoopetitionQuestion(List.of(), null, null, RollUp.LINEAGE),
			new CoopetitionQuestion(List.of("nokia"), null, null, RollUp.LINEAGE),
			new CoopetitionQuestion(List.of("aws", "nokia"), null, null, RollUp.LINEAGE));

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
			for (var question : FORMS) {
				var day = this.coopetition.findHorizon(question);
				this.coopetition.list(question, Window.on((day != null) ? day : LocalDate.EPOCH),
						new Slice(Certainty.POSSIBLE, null, 1));
			}
		}
		catch (RuntimeException ex) {
			log.debug("The planner was not warmed up", ex);
		}
	}

}
