package dev.crossclaim.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.crossclaim.curation.Author;
import dev.crossclaim.curation.Decision;
import dev.crossclaim.curation.Decisions;
import dev.crossclaim.curation.Expected;

import static org.assertj.core.api.Assertions.assertThat;

/** An id that gave way leads to its successor, wherever it is given. */
@MockedWeb
class FormerIdTests {

	private static final Author ALICE = new Author("alice", "for the test");

	private static final Expected ANY = new Expected("*");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Decisions decisions;

	@Autowired
	FormerIds formerIds;

	@BeforeEach
	void lookAnew() {
		this.formerIds.lookAnew();
	}

	@Test
	void theOldIdAnswers308WithTheSameQuestion() {
		merge();

		assertThat(this.mvc.get().uri("/api/v1/companies/hmd-mobile?asOf=2024-07-31")).hasStatus(308)
			.hasHeader("Location", "/api/v1/companies/hmd-global?asOf=2024-07-31");
		assertThat(this.mvc.get().uri("/api/v1/companies/hmd-mobile/relationships")).hasStatus(308)
			.hasHeader("Location", "/api/v1/companies/hmd-global/relationships");
		assertThat(this.mvc.get().uri("/api/v1/companies/hmd-global")).hasStatusOk();
	}

	@Test
	void theOldIdIsUnderstoodAsAFilter() {
		merge();

		assertThat(this.mvc.get().uri("/api/v1/contradictions?about=hmd-mobile")).hasStatus(308)
			.hasHeader("Location", "/api/v1/contradictions?about=hmd-global");
		assertThat(this.mvc.get().uri("/api/v1/coopetition?company=nokia,hmd-mobile&forum=US-DE")).hasStatus(308)
			.hasHeader("Location", "/api/v1/coopetition?company=nokia%2Chmd-global&forum=US-DE");
	}

	@Test
	void anUndoneMergeLeavesBoth() {
		var merge = merge();
		this.decisions.undo(merge.id(), ANY, ALICE);
		this.formerIds.lookAnew();

		assertThat(this.mvc.get().uri("/api/v1/companies/hmd-mobile")).hasStatusOk();
	}

	@Test
	void aSplitIdAnswersWithBoth() {
		this.decisions.split("alcatel-lucent", List.of("hmd-global", "hmd-mobile"), Map.of(), "hmd-global", ANY, ALICE);

		assertThat(this.mvc.get().uri("/api/v1/companies/alcatel-lucent")).hasStatus(300)
			.bodyText()
			.contains("\"id\":\"hmd-global\"", "\"id\":\"hmd-mobile\"", "/problems/split-identity");
	}

	private Decision merge() {
		return this.decisions.merge("hmd-mobile", "hmd-global", ANY, ALICE);
	}

}
