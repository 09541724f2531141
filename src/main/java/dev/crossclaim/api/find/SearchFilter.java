package dev.crossclaim.api.find;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Read;
import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.query.SearchQueries;
import dev.crossclaim.query.SearchQuestion;

/** What is looked for, as typed. */
record SearchFilter(@Parameter(required = true, description = """
		What to look for: words of a name or alias in any script, an id, an identifier (LEI, CIK, Wikidata), a docket \
		number or a publication number. Wrong letters are forgiven: one in words of four to seven letters, two in \
		longer ones. At most 200 characters, of which the first 12 words count.""", schema = @Schema(maxLength = 200),
		example = "nokai siemens") @Nullable String q,
		@Parameter(
				description = "Only of this kind, such as `Company` or `Lawsuit`; `Organization` is any of Company, "
						+ "BusinessUnit and Agency. Repeated: any of them.",
				example = "Lawsuit") @Nullable List<String> kind,
		@Parameter(
				description = "Only what has to do with this place or one within it: a market, a forum, where a right "
						+ "has force, where a company is organised; each hit says which. Repeated: any of them.",
				example = "US") @Nullable List<String> place,
		@Parameter(description = "Only what is about this technology, by id. Repeated: any of them.",
				example = "video-compression") @Nullable List<String> technology,
		@Parameter(
				description = "Only what is in this state: one that sources assert (`filed`, `in maintenance`), `ended` "
						+ "(a source tells an end) or `contested` (somebody denies it). Repeated: any of them.",
				example = "filed") @Nullable List<String> status,
		@Parameter(description = "What to count over the whole result, with the filters applied.",
				schema = @Schema(allowableValues = {
						"kind", "place", "technology", "status" }),
				example = "kind,place") @Nullable List<String> facets){

	private static final List<String> FACETS = List.of("kind", "place", "technology", "status");

	SearchQuestion question(String exact, KnownNames names, SearchQueries search, @Nullable LocalDate horizon) {
		var places = Read.list(this.place).stream().map((one) -> knownPlace(one, names)).toList();
		var technologies = Read.list(this.technology);
		if (!technologies.isEmpty()) {
			var known = search.listTechnologies();
			technologies.stream().filter((one) -> !known.containsValue(one)).findFirst().ifPresent((one) -> {
				throw ApiProblem
					.invalid("technology", one,
							"The graph has no technology of the id '%s'.".formatted(ApiProblem.shortened(one)))
					.nearest(one, known.values());
			});
		}
		return new SearchQuestion(exact, Kinds.read("kind", Read.list(this.kind)), places, technologies, states(search),
				horizon, !counted().isEmpty());
	}

	/** The counts that are wanted. */
	List<String> counted() {
		return words("facets", Read.list(this.facets), FACETS);
	}

	private List<String> states(SearchQueries search) {
		var typed = Read.list(this.status);
		return typed.isEmpty() ? List.of() : words("status", typed, search.listStates());
	}

	private static String knownPlace(String typed, KnownNames names) {
		PlaceCode place = names.place("place", typed);
		names.requirePlace("place", place);
		return String.valueOf(place);
	}

	private static List<String> words(String parameter, List<String> typed, List<String> allowed) {
		typed.stream().filter((one) -> !allowed.contains(one)).findFirst().ifPresent((one) -> {
			throw ApiProblem
				.invalid(parameter, one, "%s takes one of %s.".formatted(parameter, String.join(", ", allowed)))
				.allowed(one, allowed);
		});
		return typed;
	}

}
