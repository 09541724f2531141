package dev.crossclaim.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.crossclaim.query.Window;

import static org.assertj.core.api.Assertions.assertThat;

class PairSentenceTests {

	private static final Window DAY = Window.on(LocalDate.of(2024, 7, 31));

	private static final Map<String, String> NAMES = Map.of("aws", "AWS", "amazon", "Amazon", "nokia", "Nokia");

	private final List<Map<String, @Nullable Object>> relationships = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> edges = new ArrayList<>();

	@Test
	void partnersHereAndTheParentAnOpponentThere() {
		partners("YES", place("DE", "Germany"));
		suit("amazon", "nokia", "YES", parent(), place("US-DE", "Delaware"));

		assertThat(say())
			.isEqualTo("On 31 July 2024, AWS and Nokia were partners in Germany; Amazon, the parent of AWS, "
					+ "was suing Nokia in Delaware.");
	}

	@Test
	void whatIsOnlyPossibleIsSaidSo() {
		partners("POSSIBLE", place("DE", "Germany"));
		suit("nokia", "amazon", "POSSIBLE", parent(), place("DE", "Germany"));
		suit("nokia", "amazon", "POSSIBLE", parent(), place("US", "United States"));

		assertThat(say())
			.isEqualTo("On 31 July 2024, AWS and Nokia may have been partners in Germany; Nokia may have been "
					+ "suing Amazon, the parent of AWS, in Germany and the United States.");
	}

	@Test
	void certainOnesComeBeforePossibleOnesAndAGroupIsExplainedOnce() {
		suit("nokia", "amazon", "POSSIBLE", parent(), place("court-area:upc", "Area of the Unified Patent Court"));
		suit("amazon", "nokia", "YES", parent());

		assertThat(say()).isEqualTo("On 31 July 2024, Amazon, the parent of AWS, was suing Nokia; Nokia may have been "
				+ "suing Amazon in the area of the Unified Patent Court; no partnership of the two is known of that time.");
	}

	@Test
	void withoutAPlaceAPartyAtTheEndIsStillExplained() {
		suit("nokia", "amazon", "YES", parent());

		assertThat(say()).startsWith("On 31 July 2024, Nokia was suing Amazon, the parent of AWS; no partnership");
	}

	@Test
	void aTrialAtThePatentOfficeIsNoSuit() {
		suit("nokia", "amazon", "YES", parent(), place("US", "United States"));
		proceeding("inter partes review", "YES");
		proceeding("Section 337 investigation", "POSSIBLE");

		assertThat(say())
			.startsWith("On 31 July 2024, Nokia was suing Amazon, the parent of AWS, in the United States; "
					+ "Nokia was challenging patents of Amazon at the Patent Trial and Appeal Board; "
					+ "Nokia may have had a complaint against Amazon at the International Trade Commission; no partnership");
	}

	@Test
	void onlyCooperation() {
		partners("YES");

		assertThat(say())
			.isEqualTo("On 31 July 2024, AWS and Nokia were partners; no case between them is known of that time.");
		assertThat(sentence().say("aws", "nokia", DAY, List.of(), true)).as("in some places only")
			.isEqualTo("On 31 July 2024, AWS and Nokia were partners.");
	}

	@Test
	void nothingAtAll() {
		assertThat(say()).isEqualTo("On 31 July 2024, nothing is known to have been between AWS and Nokia.");
		assertThat(sentence().say("aws", "nokia", null, List.of(), false))
			.startsWith("No day is known: nothing is known");
	}

	@Test
	void onlySomethingElse() {
		add("LICENSES_TO", "Agreement", "licence", "nokia", "aws", "YES", List.of());

		assertThat(say())
			.isEqualTo("On 31 July 2024, no partnership of AWS and Nokia and no case between them is known, "
					+ "but other relationships are.");
	}

	@Test
	void whatHadEndedIsSaid() {
		var happened = List.of(happened("Lawsuit", "Nokia v. Amazon", LocalDate.of(2020, 3, 1)),
				happened("Lawsuit", "A later one", LocalDate.of(2025, 3, 1)));

		assertThat(sentence().say("aws", "nokia", DAY, happened, false))
			.isEqualTo("On 31 July 2024, no partnership of AWS and Nokia and no case between them is known; "
					+ "the case “Nokia v. Amazon” had ended by 1 March 2020.");
	}

	@Test
	void duringAPeriod() {
		partners("YES", place("DE", "Germany"));
		var period = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

		assertThat(sentence().say("aws", "nokia", period, List.of(), true))
			.isEqualTo("At some time from 1 January 2023 to 31 December 2023, AWS and Nokia were partners in Germany.");
	}

	@Test
	void aSubsidiaryAUnitAndASisterAreToldApart() {
		assertThat(introduced(step("amazon", "SUBSIDIARY_OF", "aws"))).contains("Amazon, a subsidiary of AWS, was");
		assertThat(introduced(step("amazon", "UNIT_OF", "aws"))).contains("Amazon, a unit of AWS, was");
		assertThat(introduced(step("aws", "SUBSIDIARY_OF", "top"), step("amazon", "SUBSIDIARY_OF", "top")))
			.contains("Amazon, of the same group as AWS, was");
		assertThat(introduced(step("aws", "UNIT_OF", "between"), step("between", "SUBSIDIARY_OF", "amazon")))
			.contains("Amazon, which AWS belongs to, was");
	}

	@Test
	void contestedIsMarked() {
		partners("YES");
		var edge = new java.util.LinkedHashMap<>(this.edges.getFirst());
		edge.put("contested", true);
		this.edges.set(0, edge);

		assertThat(say()).contains("AWS and Nokia were partners (contested);");
	}

	@SafeVarargs
	private String introduced(Map<String, @Nullable Object>... path) {
		this.relationships.clear();
		this.edges.clear();
		suit("amazon", "nokia", "YES", List.of(path));
		return say();
	}

	private String say() {
		return sentence().say("aws", "nokia", DAY, List.of(), false);
	}

	private PairSentence sentence() {
		return new PairSentence(this.relationships, this.edges, NAMES);
	}

	@SafeVarargs
	private void partners(String certainty, Map<String, @Nullable Object>... places) {
		add("PARTNERS_WITH", "Partnership", "co-operation", "aws", "nokia", certainty, List.of(), places);
	}

	@SafeVarargs
	private void suit(String from, String to, String certainty, List<Map<String, @Nullable Object>> path,
			Map<String, @Nullable Object>... places) {
		add("LITIGATES_AGAINST", "Lawsuit", "conflict", from, to, certainty, path, places);
	}

	private void proceeding(String kind, String certainty) {
		suit("nokia", "amazon", certainty, parent(), place("US", "United States"));
		var last = this.relationships.removeLast();
		var record = new HashMap<>(Picture.map(last.get("record")));
		record.put("kind", kind);
		var changed = new HashMap<>(last);
		changed.put("record", record);
		this.relationships.add(changed);
	}

	@SafeVarargs
	private void add(String type, String label, String kind, String from, String to, String certainty,
			List<Map<String, @Nullable Object>> path, Map<String, @Nullable Object>... places) {
		var id = from + type + to + this.edges.size();
		this.edges.add(ListFlow.about("id", id, "type", type, "from", from, "to", to, "contested", false));
		List<Map<String, @Nullable Object>> via = path.isEmpty() ? List.of()
				: List.of(ListFlow.about("member", ListFlow.about("id", "aws", "name", "AWS"), "party",
						ListFlow.about("id", "amazon", "name", "Amazon"), "path", path));
		this.relationships.add(ListFlow.about("edge", id, "kind", kind, "certainty", certainty, "record",
				ListFlow.about("id", id, "label", label), "places", List.of(places), "viaGroup", via));
	}

	private static List<Map<String, @Nullable Object>> parent() {
		return List.of(step("aws", "SUBSIDIARY_OF", "amazon"));
	}

	private static Map<String, @Nullable Object> step(String from, String type, String to) {
		return ListFlow.about("from", from, "to", to, "type", type);
	}

	private static Map<String, @Nullable Object> place(String id, String name) {
		return ListFlow.about("id", id, "name", name);
	}

	private static Map<String, @Nullable Object> happened(String label, String name, LocalDate end) {
		return ListFlow.about("about", ListFlow.about("id", name, "name", name, "label", label), "period",
				ListFlow.about("endLatest", end));
	}

}
