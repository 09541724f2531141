package dev.crossclaim.api.ask;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Real answers to the questions have the documented properties only. */
@RestTest
class DocumentedAnswersTests {

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Autowired
	Http http;

	static Stream<Arguments> answers() {
		return Stream.of(Arguments.of("companies/nokia/accusations", DocumentedLists.AccusationOfCompanyList.class),
				Arguments.of("companies/aws/accusations?during=2023..2024",
						DocumentedLists.AccusationOfCompanyList.class),
				Arguments.of("statements?about=nokia&limit=200", DocumentedLists.StatementList.class),
				Arguments.of("statements?about=xiaomi&limit=200", DocumentedLists.StatementList.class),
				Arguments.of("known?at=2024-07-31&limit=200", DocumentedLists.HeldList.class),
				Arguments.of("recorded?at=2026-11-22&limit=200", DocumentedLists.HeldList.class),
				Arguments.of("thin-evidence", DocumentedLists.ThinList.class),
				Arguments.of("disputes/between?a=aws&b=nokia", DocumentedLists.DisputeTreeList.class),
				Arguments.of("lawsuits/counter-suits", DocumentedLists.CounterSuitList.class),
				Arguments.of("partners/and-opponents", DocumentedAcross.PartnerList.class),
				Arguments.of("purchases/from-opponents", DocumentedAcross.PurchaseList.class),
				Arguments.of("acquisitions/asserted-later", DocumentedAcross.AssertionList.class),
				Arguments.of("rights?over=nokia", DocumentedLists.RightsList.class),
				Arguments.of("rights?over=xiaomi&during=2000..2024", DocumentedLists.RightsList.class),
				Arguments.of("agreements/undisclosed", DocumentedLists.UndisclosedList.class),
				Arguments.of("portfolios", DocumentedLists.PortfolioList.class),
				Arguments.of("neighbours/nokia?depth=3&hubLimit=2", DocumentedGraphs.NeighbourGraph.class),
				Arguments.of("paths?from=aws&to=red-hat", DocumentedGraphs.PathGraph.class),
				Arguments.of("pair?a=aws&b=nokia", DocumentedGraphs.PairGraph.class),
				Arguments.of("pair?a=nokia&b=xiaomi&during=2016..2024", DocumentedGraphs.PairGraph.class),
				Arguments.of("coopetition/graph", DocumentedGraphs.CoopetitionGraph.class),
				Arguments.of("timeline?about=nokia&limit=200", DocumentedGraphs.Timeline.class),
				Arguments.of("evidence/aws-nokia-cloud-core-de", DocumentedGraphs.EvidenceDocument.class),
				Arguments.of("evidence/between?from=amazon&to=nokia", DocumentedGraphs.EvidenceList.class),
				Arguments.of("products/cbis/exposure", DocumentedGraphs.ExposureGraph.class),
				Arguments.of("companies/nokia/dossier", DocumentedDossier.class),
				Arguments.of("companies/xiaomi/dossier?evidence=true", DocumentedDossier.class),
				Arguments.of("coopetition/since?a=aws&b=nokia", DocumentedGraphs.BothSince.class));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void answersHaveTheDocumentedProperties(String path, Class<?> documented) {
		var answer = this.http.get("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "explain=true");

		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(STRICT.readValue(answer.body(), documented)).isNotNull();
		assertThat(answer.<Map<String, Object>>at("$")).containsKeys("asOf", "dataHorizon", "notice", "query");
	}

}
