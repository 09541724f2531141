package dev.crossclaim.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI page tells the truth: real answers have the documented properties only. */
@RestTest
class DocumentedTests {

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Autowired
	Http http;

	static Stream<Arguments> answers() {
		return Stream.of(Arguments.of("coopetition", Documented.CoopetitionList.class),
				Arguments.of("coopetition?during=2023..2024", Documented.CoopetitionList.class),
				Arguments.of("lawsuits/amazon-v-nokia-ded-2024", Documented.LawsuitDocument.class),
				Arguments.of("lawsuits/nokia-v-amazon-us-2023", Documented.LawsuitDocument.class),
				Arguments.of("partnerships/aws-nokia-cloud-core-de", Documented.PartnershipDocument.class),
				Arguments.of("companies/nokia", Documented.CompanyDocument.class),
				Arguments.of("companies/xiaomi", Documented.CompanyDocument.class),
				Arguments.of("companies/aws/relationships", Documented.RelationshipList.class),
				Arguments.of("companies/nokia/relationships", Documented.RelationshipList.class),
				Arguments.of("sources/light-reading-2024-07-31", Documented.SourceDocument.class),
				Arguments.of("contradictions", Documented.ContradictionList.class));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void answersHaveTheDocumentedProperties(String path, Class<?> documented) {
		var answer = this.http.get("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "explain=true");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(STRICT.readValue(answer.body(), documented)).isNotNull();
		assertThat(answer.<Map<String, Object>>at("$")).containsKeys("asOf", "dataHorizon", "notice", "query");
	}

	@Test
	void theDescriptionIsOpenApi31AndTellsEveryParameter() {
		var api = this.http.get("/v3/api-docs");

		assertThat(api.<String>at("$.openapi")).startsWith("3.1");
		assertThat(api.<Map<String, Object>>at("$.paths")).containsKeys("/api/v1/coopetition", "/api/v1/companies/{id}",
				"/api/v1/companies/{id}/relationships", "/api/v1/lawsuits/{id}", "/api/v1/sources/{id}",
				"/api/v1/contradictions");
		assertThat(api.<List<String>>at("$.paths.*.get.parameters[*].description"))
			.hasSameSizeAs(api.<List<Object>>at("$.paths.*.get.parameters[*]"));
		assertThat(api.<Object>at("$.components.schemas.Problem.properties.nearest")).isNotNull();
	}

	@Test
	void thePageCanBeBrowsed() {
		assertThat(this.http.send("/swagger-ui/index.html", "GET", "text/html").status()).isEqualTo(200);
	}

}
