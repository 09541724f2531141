package dev.crossclaim.watch;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.cypher.GraphDigest;
import dev.crossclaim.curation.Author;
import dev.crossclaim.curation.Decisions;
import dev.crossclaim.curation.Expected;
import dev.crossclaim.history.Change;
import dev.crossclaim.history.Change.Action;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.ontology.PlaceCode;
import dev.crossclaim.query.RollUp;
import dev.crossclaim.watch.Subject.Kind;
import dev.crossclaim.watch.WatchEvent.Type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is told what, and once. */
@WatchTest
class WatchmanTests {

	private static final Author ALICE = new Author("alice", "for the test");

	private static final Expected ANY = new Expected("*");

	private static final String CLAIM = "aws-nokia-cloud-core-de/jointly-in-germany";

	@Autowired
	Watches watches;

	@Autowired
	Watchman watchman;

	@Autowired
	GraphHistory history;

	@Autowired
	Decisions decisions;

	@Autowired
	GraphDigest digest;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aWatchOfACompanyIsToldWhatConcernsItAndNothingElse() {
		var nokia = company("nokia");
		var xiaomi = company("xiaomi");
		long revision = record(change(Action.ADDED, "c1", "nokia"));
		record(change(Action.CHANGED, "c2", "ibm"));
		tell(nokia, xiaomi);
		assertThat(events(nokia)).singleElement().satisfies((event) -> {
			assertThat(event.id()).isEqualTo("msg_%s_%d".formatted(nokia, revision));
			assertThat(event.type()).isEqualTo(Type.CHANGED);
			assertThat(JsonPath.<String>read(event.body(), "$.id")).isEqualTo(event.id());
			assertThat(JsonPath.<String>read(event.body(), "$.data.by")).isEqualTo("alice");
			assertThat(JsonPath.<List<String>>read(event.body(), "$.data.changes[*].subject")).containsExactly("c1");
		});
		assertThat(events(xiaomi)).isEmpty();
	}

	@Test
	void aWatchOfAPairIsToldWhatConcernsBothOrMembersOfTheirGroups() {
		var pair = watch(Kind.PAIR, List.of("aws", "nokia"), RollUp.LINEAGE);
		var named = watch(Kind.PAIR, List.of("aws", "nokia"), RollUp.NONE);
		record(change(Action.ADDED, "c1", "nokia"));
		record(change(Action.ADDED, "c2", "nokia", "amazon"));
		record(change(Action.ADDED, "c3", "nokia", "aws"));
		tell(pair, named);
		assertThat(subjects(pair)).containsExactly("c2", "c3");
		assertThat(subjects(named)).containsExactly("c3");
	}

	/** Companies of one import need have nothing to do with each other. */
	@Test
	void aRunIsToldToThoseWhomItConcernsAndIsNoNewsOfAPair() {
		var nokia = company("nokia");
		var ibm = company("ibm");
		var pair = watch(Kind.PAIR, List.of("aws", "nokia"), RollUp.NONE);
		long told = record(Change.ofRun(12, Action.ADDED, List.of("aws", "nokia"), Map.of("Patent", 412L)));
		record(Change.ofRun(12, Action.ADDED, List.of("xiaomi"), Map.of("Patent", 3L)));
		record(Change.ofRun(12, Action.REMOVED, List.of("xiaomi"), Map.of("Patent", 3L)));
		record(Change.ofRun(12, Action.REMOVED, List.of("aws", "nokia"), Map.of("Patent", 412L)));
		tell(nokia, ibm, pair);
		assertThat(events(ibm)).isEmpty();
		assertThat(events(pair)).isEmpty();
		assertThat(events(nokia)).hasSize(2);
		assertThat(events(nokia).getFirst().body()).contains("\"subject\":\"run:12\"", "\"counts\":{\"Patent\":412}");
		assertThat(events(nokia).getLast().type()).isEqualTo(Type.CORRECTED);
		assertThat(events(nokia).getLast().body()).contains("\"corrects\":[\"msg_%s_%d\"]".formatted(nokia, told));
	}

	@Test
	void theSameChangesAreToldOnce() {
		var nokia = company("nokia");
		record(change(Action.ADDED, "c1", "nokia"));
		tell(nokia, nokia, nokia);
		this.neo4j.query("MATCH (w:Watch {id: $id}) SET w.seen = w.seen - 1").bind(nokia).to("id").run();
		tell(nokia);
		assertThat(events(nokia)).hasSize(1);
	}

	@Test
	void aWatchTellsOfWhatChangesAfterItWasMade() {
		record(change(Action.ADDED, "c1", "nokia"));
		var nokia = company("nokia");
		tell(nokia);
		assertThat(events(nokia)).isEmpty();
		assertThat(this.watchman.listBehind(100)).doesNotContain(nokia);
		record(change(Action.ADDED, "c2", "ibm"));
		assertThat(this.watchman.listBehind(100)).contains(nokia);
		tell(nokia);
		assertThat(this.watchman.listBehind(100)).doesNotContain(nokia);
	}

	@Test
	void manySetsAreToldInTurns() {
		var nokia = company("nokia");
		IntStream.range(0, 45).forEach((i) -> record(change(Action.ADDED, "c" + i, "nokia")));
		int turns = 1;
		while (this.watchman.tell(nokia)) {
			turns++;
		}
		assertThat(turns).isGreaterThan(1);
		assertThat(events(nokia)).hasSize(45).isSortedAccordingTo((a, b) -> Long.compare(a.revision(), b.revision()));
	}

	/** The claim does not concern the company any more when it is taken back. */
	@Test
	void aRetractionReachesWhoeverWasToldOfTheOriginal() {
		var nokia = company("nokia");
		var ibm = company("ibm");
		long told = record(change(Action.ADDED, "c1", "nokia"));
		tell(nokia, ibm);
		record(change(Action.RETRACTED, "c1", "somebody-else"), change(Action.RETRACTED, "c9", "somebody-else"));
		tell(nokia, ibm);
		assertThat(events(nokia)).hasSize(2);
		var retraction = events(nokia).getLast();
		assertThat(retraction.type()).isEqualTo(Type.CORRECTED);
		assertThat(JsonPath.<List<String>>read(retraction.body(), "$.data.changes[*].subject")).containsExactly("c1");
		assertThat(JsonPath.<List<String>>read(retraction.body(), "$.data.corrects"))
			.containsExactly("msg_%s_%d".formatted(nokia, told));
		assertThat(events(ibm)).isEmpty();
	}

	@Test
	void whatHoldsAgainIsToldToWhoeverWasToldThatItDoesNot() {
		var nokia = company("nokia");
		record(change(Action.RETRACTED, "c1", "nokia"));
		record(change(Action.RESTORED, "c1", "somebody-else"));
		tell(nokia);
		assertThat(events(nokia)).extracting(WatchEvent::type).containsExactly(Type.CORRECTED, Type.CHANGED);
	}

	@Test
	void aDecisionOfACuratorIsToldToPairAndQuestion() {
		var before = this.digest.compute();
		var pair = watch(Kind.PAIR, List.of("aws", "nokia"), RollUp.LINEAGE);
		var question = this.watches
			.create("alice",
					new Subject(Kind.QUERY, List.of("aws", "nokia"), RollUp.LINEAGE, new PlaceCode("DE"), null), null)
			.watch()
			.id();
		var xiaomi = company("xiaomi");
		this.decisions.retract(CLAIM, ANY, ALICE);
		tell(pair, question, xiaomi);
		assertThat(events(pair)).singleElement().satisfies((event) -> {
			assertThat(event.type()).isEqualTo(Type.CORRECTED);
			assertThat(JsonPath.<List<String>>read(event.body(), "$.data.changes[*].action")).contains("RETRACTED");
			assertThat(JsonPath.<String>read(event.body(), "$.data.why")).isEqualTo("for the test");
		});
		assertThat(events(question)).singleElement()
			.satisfies((event) -> assertThat(event.type()).isEqualTo(Type.CORRECTED));
		assertThat(events(xiaomi)).isEmpty();
		this.decisions.restore(CLAIM, ANY, ALICE);
		tell(pair, question);
		assertThat(events(pair)).hasSize(2);
		assertThat(this.digest.compute()).as("watches are no content of the graph").isEqualTo(before);
	}

	@Test
	void anAnswerThatBecomesAnotherIsTold() {
		var question = this.watches
			.create("alice", new Subject(Kind.QUERY, List.of("aws", "nokia"), RollUp.LINEAGE, null, null), null)
			.watch()
			.id();
		this.decisions.retract("aws-nokia-cloud-core-de", ANY, ALICE);
		tell(question);
		var event = events(question).getLast();
		assertThat(JsonPath.<List<Map<String, Object>>>read(event.body(), "$.data.answer")).singleElement()
			.satisfies((difference) -> assertThat(difference).containsEntry("companies", List.of("aws", "nokia"))
				.containsEntry("was", "YES")
				.containsEntry("is", "NO"));
	}

	@Test
	void aWatchFollowsACompanyThatBecamePartOfAnother() {
		var mobile = company("hmd-mobile");
		this.decisions.merge("hmd-mobile", "hmd-global", ANY, ALICE);
		tell(mobile);
		assertThat(events(mobile)).isNotEmpty()
			.first()
			.satisfies((event) -> assertThat(event.type()).isEqualTo(Type.CORRECTED));
		record(change(Action.ADDED, "c1", "hmd-global"));
		tell(mobile);
		assertThat(subjects(mobile)).endsWith("c1");
	}

	@Test
	void aMessageIsShortAndTellsHowMuchThereIs() {
		var nokia = company("nokia");
		record(IntStream.range(0, 5000)
			.mapToObj((i) -> change(Action.ADDED, "a-rather-long-id-of-a-claim/%d".formatted(i), "nokia"))
			.toArray(Change[]::new));
		tell(nokia);
		var body = events(nokia).getFirst().body();
		assertThat(body).hasSizeLessThan(20_000);
		assertThat(JsonPath.<Integer>read(body, "$.data.total")).isEqualTo(5000);
		assertThat(JsonPath.<List<Object>>read(body, "$.data.changes")).hasSizeBetween(50, 500);
	}

	@Test
	void anOwnerHasABoundedNumberOfWatches() {
		IntStream.range(0, 50).forEach((i) -> company("nokia"));
		assertThatExceptionOfType(WatchRefused.class).isThrownBy(() -> company("nokia"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(WatchRefused.Reason.TOO_MANY));
		assertThat(this.watches.list("alice", null, 100)).hasSize(50);
		assertThat(this.watches.list("bob", null, 100)).isEmpty();
	}

	@Test
	void nothingOfADeletedWatchIsLeft() {
		var nokia = company("nokia");
		record(change(Action.ADDED, "c1", "nokia"));
		tell(nokia);
		this.watches.delete(nokia);
		tell(nokia);
		assertThat(this.watches.find(nokia)).isEmpty();
		assertThat(events(nokia)).isEmpty();
	}

	private String company(String id) {
		return watch(Kind.COMPANY, List.of(id), RollUp.LINEAGE);
	}

	private String watch(Kind kind, List<String> companies, RollUp rollUp) {
		return this.watches.create("alice", new Subject(kind, companies, rollUp, null, null), null).watch().id();
	}

	private void tell(String... ids) {
		for (var id : ids) {
			while (this.watchman.tell(id)) {
				assertThat(id).isNotEmpty();
			}
		}
	}

	private List<WatchEvent> events(String id) {
		return this.watches.listEvents(id, 0, 1000);
	}

	private List<String> subjects(String id) {
		return events(id).stream()
			.flatMap((event) -> JsonPath.<List<String>>read(event.body(), "$.data.changes[*].subject").stream())
			.toList();
	}

	private long record(Change... changes) {
		return this.history.record("api", "alice", "for the test", List.of(changes));
	}

	private static Change change(Action action, String subject, String... about) {
		return new Change(action, subject, "Claim", List.of(about));
	}

}
