package dev.crossclaim.api;

import java.util.List;
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
class KnownNames {

	private final Vocabulary vocabulary;

	KnownNames(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Throws a problem if one of the ids is not a company of the graph. */
	void requireCompanies(String parameter, List<String> ids) {
		if (!ids.isEmpty()) {
			this.vocabulary.unknownCompanies(ids).stream().findFirst().ifPresent((id) -> {
				throw unknownCompany(parameter, id);
			});
		}
	}

	/** Throws a problem if the place is given and not one of the graph. */
	void requirePlace(String parameter, @Nullable PlaceCode place) {
		if (place != null && !this.vocabulary.unknownPlaces(List.of(place.value())).isEmpty()) {
			throw ApiProblem.invalid(parameter, place.value(), "The graph has no place '%s'.".formatted(place))
				.nearest(place.value(), this.vocabulary.listPlaces());
		}
	}

	/** Throws a problem if no entity or record has the id. */
	void requireAnything(String parameter, @Nullable String id) {
		if (id != null && !this.vocabulary.knows(id)) {
			throw ApiProblem.unknown("entity", parameter, id);
		}
	}

	ApiProblem unknownCompany(String parameter, String id) {
		var problem = ApiProblem.unknown("company", parameter, id);
		var like = this.vocabulary.companiesLike(id);
		Nearest.to(id, like.keySet())
			.ifPresent((name) -> problem.with("nearest", Objects.requireNonNull(like.get(name))));
		return problem;
	}

}
