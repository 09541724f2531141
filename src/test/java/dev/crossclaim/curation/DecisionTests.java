package dev.crossclaim.curation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import dev.crossclaim.catalog.CatalogRefused;
import dev.crossclaim.catalog.CatalogueExport;
import dev.crossclaim.catalog.Conflict;
import dev.crossclaim.catalog.LoadReport;
import dev.crossclaim.curation.Decision.Kind;
import dev.crossclaim.curation.Proposal.State;
import dev.crossclaim.curation.Proposal.Verdict;
import dev.crossclaim.history.Change.Action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Decisions change the graph as they say, can be undone, and outlive every load. */
@CurationTest
class DecisionTests extends Desk {

	private static final String PARTNERSHIP = "aws-nokia-cloud-core-de";

	@Autowired
	CatalogueExport export;

	@Test
	void aProposalIsInNoAnswerUntilItIsAccepted() {
		var before = this.digest.compute();
		long revision = this.history.revision();

		var proposal = this.proposals.propose(Paper.TEXT, ALICE);
		proposal = this.proposals.remark(proposal.id(), Verdict.APPROVE, new Expected(proposal.version()),
				new Author("bob", "checked"));

		assertThat(this.digest.compute()).isEqualTo(before);
		assertThat(this.history.revision()).isEqualTo(revision);
		assertThat(proposal.remarks()).extracting(Proposal.Remark::by).containsExactly("bob");

		var decision = this.proposals.accept(proposal.id(), new Expected(proposal.version()), ALICE);

		assertThat(partners()).containsExactly("test-acme-old test-zeta");
		assertThat(this.proposals.get(proposal.id()).state()).isEqualTo(State.ACCEPTED);
		assertThat(decision.revision()).isEqualTo(revision + 1);
		assertThat(texts("MATCH (c:Claim)-[:ABOUT]->({id: 'test-partnership'}) RETURN DISTINCT toString(c.recordedAt)"))
			.containsExactly(LocalDate.now(ZoneOffset.UTC).toString());
	}

	@Test
	void whatWasAcceptedOutlivesTheNextLoad() {
		acceptThePaper();
		var after = this.digest.compute();

		var report = loadAgain();

		assertThat(report.written()).isZero();
		assertThat(report.conflicts()).isEmpty();
		assertThat(this.digest.compute()).isEqualTo(after);
	}

	@Test
	void aRejectedProposalIsClosed() {
		var proposal = this.proposals.propose(Paper.TEXT, ALICE);
		this.proposals.reject(proposal.id(), ANY, ALICE);

		assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> this.proposals.accept(proposal.id(), ANY, ALICE));
		assertThat(this.proposals.list(State.REJECTED, null, 1000)).extracting(Proposal::id).contains(proposal.id());
	}

	@Test
	void aProposalIsCheckedAsAFileIs() {
		assertThatExceptionOfType(CatalogRefused.class)
			.isThrownBy(() -> this.proposals.propose(
					Paper.TEXT.replace("role: partner\n            since", "role: lover\n            since"), ALICE))
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.pointer())
					.isEqualTo("/partnerships/0/claims/0/states/2/role")));
		assertThatExceptionOfType(CatalogRefused.class).isThrownBy(() -> this.proposals.propose("""
				{"partnerships": [{"id": "%s", "name": "Again", "claims": []}]}""".formatted(PARTNERSHIP), ALICE))
			.withMessageContaining("is taken in the graph");
		assertThatExceptionOfType(CatalogRefused.class)
			.isThrownBy(() -> this.proposals.propose(Paper.TEXT.replace("        holds: published\n",
					"        holds: published\n        recordedAt: 2020-01-01\n"), ALICE))
			.withMessageContaining("leave it out");
	}

	@Test
	void aStatementCanBeAddedToWhatTheFilesHold() {
		acceptThePaper();
		var addition = """
				{"partnerships": [{"id": "%s", "claims": [{"id": "also", "passage": "test-gazette#lead",
				  "origin": "test-press", "modality": "REPORTED", "by": ["Gazette"], "states": [{"market": "FR"}]}]}]}"""
			.formatted(PARTNERSHIP);

		this.proposals.accept(this.proposals.propose(addition, ALICE).id(), ANY, ALICE);

		assertThat(texts("MATCH ({id: '%s'})-[:IN_MARKET]->(p) RETURN p.id ORDER BY p.id".formatted(PARTNERSHIP)))
			.containsExactly("DE", "FR");
		assertThat(loadAgain().written()).isZero();
	}

	@Test
	void aClaimOfTheFilesThatWasTakenBackStaysSoAndTheConflictIsTold() {
		var claim = texts("MATCH (c:Claim {field: 'market'})-[:ABOUT]->({id: '%s'}) RETURN c.id".formatted(PARTNERSHIP))
			.getFirst();
		var before = this.digest.compute();
		long revision = this.history.revision();

		var decision = this.decisions.retract(claim, ANY, ALICE);

		assertThat(decision.kind()).isEqualTo(Kind.RETRACT);
		assertThat(this.history.listSince(revision, 5).getFirst().changes())
			.anyMatch((change) -> change.action() == Action.RETRACTED && change.subject().equals(claim)
					&& change.about().contains("nokia"));
		var after = this.digest.compute();
		assertThat(after).isNotEqualTo(before);

		var report = loadAgain();

		assertThat(report.written()).isZero();
		assertThat(report.conflicts()).singleElement().satisfies((conflict) -> {
			assertThat(conflict.kind()).isEqualTo(Conflict.Kind.RETRACTION);
			assertThat(conflict.subject()).isEqualTo(claim);
		});
		assertThat(this.decisions.listConflicts()).isEqualTo(report.conflicts());
		assertThat(this.digest.compute()).isEqualTo(after);

		this.decisions.undo(decision.id(), new Expected(decision.version()), ALICE);

		assertThat(this.digest.compute()).isEqualTo(before);
		assertThat(loadAgain().conflicts()).isEmpty();
		assertThat(this.decisions.listConflicts()).isEmpty();
		assertThat(this.decisions.list(claim, null, 10)).extracting(Decision::kind)
			.containsExactly(Kind.RESTORE, Kind.RETRACT);
	}

	@Test
	void aNewStatementReplacesAnother() {
		acceptThePaper();
		Map<String, Object> block = Map.of("id", "corrected", "passage", "test-gazette#lead", "origin", "test-press",
				"modality", "REPORTED", "by", List.of("Gazette"), "states", List.of(Map.of("market", "FR")));

		var decision = this.decisions.supersede("test-partnership/together", "partnerships", block, ANY, ALICE);

		assertThat(markets()).containsExactly("FR");
		assertThat(loadAgain().written()).isZero();

		this.decisions.undo(decision.id(), ANY, ALICE);

		assertThat(markets()).containsExactly("DE");
	}

	@Test
	void anUndoneAcceptanceTakesEveryStatementBack() {
		var decision = acceptThePaper();

		this.decisions.undo(decision.id(), ANY, ALICE);

		assertThat(partners()).isEmpty();
		assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> this.decisions.undo(decision.id(), ANY, ALICE));
	}

	@Test
	void whoChangesWhatAnotherHasChangedIsTold() {
		acceptThePaper();
		var seen = new Expected(this.decisions.getSubject("test-partnership").version());
		this.decisions.retract("test-partnership/size", ANY, ALICE);

		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.decisions.retract("test-partnership", seen, ALICE));
	}

	@Test
	void aFileThatStatesOtherThanWasAcceptedChangesNothing() {
		acceptThePaper();
		var after = this.digest.compute();

		var report = this.loader.load(List.of(file(this.export.write().replace("name: Zeta\n", "name: Zetta\n"))));

		assertThat(report.conflicts()).extracting(Conflict::kind, Conflict::subject)
			.containsExactly(tuple(Conflict.Kind.CONTENT, "test-zeta"));
		assertThat(this.digest.compute()).isEqualTo(after);
	}

	@Test
	void whatADecisionRestsOnIsNotSweptWithItsFile() {
		acceptThePaper();
		load(file("organizations: [{id: test-filed, name: Filed, type: Company}]"));
		this.proposals.accept(this.proposals.propose(
				"""
						{"organizations": [{"id": "test-filed", "claims": [{"id": "is-big", "passage": "test-gazette#lead",
						  "origin": "test-press", "modality": "REPORTED", "by": ["Gazette"], "states": [{"industry": "paper"}]}]}]}""",
				ALICE)
			.id(), ANY, ALICE);

		var report = loadAgain();

		assertThat(report.written()).isZero();
		assertThat(report.conflicts()).extracting(Conflict::kind, Conflict::subject)
			.containsExactly(tuple(Conflict.Kind.REMOVAL, "test-filed"));
		assertThat(texts("MATCH (n:Company {id: 'test-filed'}) RETURN n.id")).hasSize(1);
	}

	@Test
	void aFileThatJoinsWhatWasJoinedOtherwiseIsTold() {
		acceptThePaper();
		this.decisions.merge("hmd-mobile", "hmd-global", ANY, ALICE);
		var after = this.digest.compute();

		var report = load(file("identityJudgements: [{id: test-other, left: hmd-mobile, right: nokia, verdict: SAME, "
				+ "former: hmd-mobile, by: us, 'on': 2026-11-24, why: a mistake}]"));

		assertThat(report.conflicts()).extracting(Conflict::kind, Conflict::subject)
			.containsExactly(tuple(Conflict.Kind.IDENTITY, "test-other"));
		assertThat(this.decisions.getSubject("hmd-mobile").into()).containsExactly("hmd-global");
		loadAgain();
		assertThat(this.digest.compute()).isEqualTo(after);
	}

	private LoadReport load(Resource more) {
		var all = new ArrayList<>(this.files.list());
		all.add(more);
		return this.loader.load(all);
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(UTF_8));
	}

	private List<String> markets() {
		return texts("MATCH ({id: 'test-partnership'})-[:IN_MARKET]->(p) RETURN p.id");
	}

}
