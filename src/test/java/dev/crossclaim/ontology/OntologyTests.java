package dev.crossclaim.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class OntologyTests {

	private static final List<String> LABELS = Arrays.stream(NodeType.values())
		.flatMap((type) -> type.labels().stream())
		.distinct()
		.toList();

	@Test
	void noWordOfTheGraphSaysThatSomebodyInfringes() {
		var words = Stream.of(LABELS.stream(), Arrays.stream(RelationType.values()).map(RelationType::name),
				Arrays.stream(Field.values()).map(Field::word), Arrays.stream(Role.values()).map(Role::word),
				Arrays.stream(Modality.values()).map(Modality::name));

		assertThat(words.flatMap((part) -> part).map((word) -> word.toLowerCase(Locale.ROOT)))
			.noneMatch((word) -> word.contains("infring"));
	}

	@ParameterizedTest
	@EnumSource
	void relationshipsJoinLabelsThatExist(RelationType type) {
		// what is known by its identifier alone has this label, and no other
		var from = type.from().equals("Placeholder") ? "Record" : type.from();
		assertThat(LABELS).contains(from.split("\\|")).contains(type.to().split("\\|"));
	}

	@ParameterizedTest
	@EnumSource
	void fieldsAreStatedOfLabelsThatExist(Field field) {
		assertThat(LABELS).contains(field.on().split("\\|"));
		assertThat(field.target().isEmpty()).isEqualTo(field.value() != Field.Value.NODE);
	}

	/** A claim may only become a relationship that the ontology allows. */
	@ParameterizedTest
	@EnumSource
	void aFieldFitsTheRelationshipThatItMakes(Field field) {
		var relation = field.relation();
		if (relation != null) {
			boolean party = field == Field.PARTY;
			assertAllowed(party ? field.target() : field.on(), relation.from(), field);
			assertAllowed(party ? field.on() : field.target(), relation.to(), field);
		}
	}

	private static void assertAllowed(String stated, String allowed, Field field) {
		if (!allowed.equals("Record") && !allowed.equals("Entity|Record")) {
			assertThat(allowed.split("\\|")).as(field.word()).contains(stated.split("\\|"));
		}
	}

}
