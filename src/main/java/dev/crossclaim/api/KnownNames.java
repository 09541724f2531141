package dev.crossclaim.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.query.Vocabulary;

/**
 * Tells an empty answer from a question about something unknown. Asked only where nothing
 * was found, so that good questions do not pay for it.
 */
@Component
public class KnownNames {

	private final Vocabulary vocabulary;

	KnownNames(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Reads a place code as people type it, or says which place they may have meant. */
	public @Nullable PlaceCode place(String parameter, @Nullable String typed) {
		try {
			return (typed != null) ? PlaceCode.parse(typed) : null;
		}
		catch (IllegalArgumentException ex) {
			throw near(ApiProblem.invalid(parameter, typed, """
					A place is an ISO 3166 code such as DE (Germany) or US-DE (Delaware), or has a prefix such as \
					bloc:eu; this is none."""), typed, this.vocabulary.listPlaces());
		}
	}

	/** What some things are called, by their ids. */
	public Map<String, String> namesOf(List<String> ids) {
		return this.vocabulary.namesOf(ids);
	}

	/** Throws a problem if one of the ids is not a company of the graph. */
	public void requireCompanies(String parameter, List<String> ids) {
		if (!ids.isEmpty()) {
			this.vocabulary.unknownCompanies(ids).stream().findFirst().ifPresent((id) -> {
				throw unknownCompany(parameter, id);
			});
		}
	}

	/** Throws a problem if the place is given and not one of the graph. */
	public void requirePlace(String parameter, @Nullable PlaceCode place) {
		if (place != null && !this.vocabulary.unknownPlaces(List.of(place.value())).isEmpty()) {
			throw near(ApiProblem.invalid(parameter, place.value(), "The graph has no place '%s'.".formatted(place)),
					place.value(), this.vocabulary.listPlaces());
		}
	}

	/** Throws a problem if no entity or record has the id. */
	public void requireAnything(String parameter, @Nullable String id) {
		if (id != null && !this.vocabulary.knows(id)) {
			throw ApiProblem.unknown("entity", parameter, id);
		}
	}

	/** Throws a problem if one of the ids is nothing that carries one of the labels. */
	public void requireThings(String parameter, String what, List<String> labels, List<String> ids) {
		if (!ids.isEmpty()) {
			this.vocabulary.unknownThings(labels, ids).stream().findFirst().ifPresent((id) -> {
				throw unknownThing(parameter, what, labels, id);
			});
		}
	}

	public ApiProblem unknownThing(String parameter, String what, List<String> labels, String id) {
		return near(ApiProblem.unknown(what, parameter, id), id, this.vocabulary.thingsLike(labels, id));
	}

	public ApiProblem unknownCompany(String parameter, String id) {
		return near(ApiProblem.unknown("company", parameter, id), id, this.vocabulary.companiesLike(id));
	}

	/** Adds the id whose name comes nearest. */
	private static ApiProblem near(ApiProblem problem, String typed, Map<String, String> idsByName) {
		Nearest.to(typed, idsByName.keySet())
			.ifPresent((name) -> problem.with("nearest", Objects.requireNonNull(idsByName.get(name))));
		return problem;
	}

}
