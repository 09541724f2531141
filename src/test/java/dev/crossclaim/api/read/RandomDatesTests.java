package dev.crossclaim.api.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;
import dev.crossclaim.ontology.Certainty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Date filters on a thousand suits with bounds drawn at random, against an oracle that
 * knows no formula: it goes through all days on which a suit may have begun and ended.
 * What is so in all of these worlds is certain, what is so in some is possible. A failure
 * names the seed, which {@code -Dseed} repeats.
 */
@RestTest
class RandomDatesTests {

	private static final int SUITS = 1000;

	private static final int QUESTIONS = 80;

	/** Days that are drawn are the first ones after this; no world needs others. */
	private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

	private static final int DAYS = 59;

	/** Before every day that can be asked about. */
	private static final int LONG_AGO = -1;

	/** After every day that can be asked about, or never. */
	private static final int NEVER = DAYS + 1;

	private static final String CREATE = """
			UNWIND $suits AS suit
			CREATE (r:Record:Lawsuit {id: suit.id, kind: 'random'})
			SET r.startEarliest = suit.startEarliest, r.startLatest = suit.startLatest, r.knownUntil = suit.knownUntil,
			    r.endLatest = suit.endLatest
			""";

	@Autowired
	Http http;

	@Autowired
	Neo4jClient neo4j;

	private final long seed = Long.getLong("seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	private final List<Suit> suits = IntStream.range(0, SUITS).mapToObj(this::suit).toList();

	@BeforeEach
	void create() {
		System.out.println("Random dates: -Dseed=" + this.seed);
		this.neo4j.query(CREATE).bind(this.suits.stream().map(Suit::row).toList()).to("suits").run();
	}

	@AfterEach
	void remove() {
		this.neo4j.query("MATCH (r:Lawsuit {kind: 'random'}) DETACH DELETE r").run();
	}

	@Test
	void certainAndPossibleAnswersAreThoseOfAllWorlds() {
		var kinds = new TreeMap<Certainty, Integer>();
		for (int i = 0; i < QUESTIONS; i++) {
			var question = question();
			var expected = new TreeMap<String, String>();
			this.suits.forEach((suit) -> {
				var sure = question.of(suit);
				kinds.merge(sure, 1, Integer::sum);
				if (sure.compareTo(question.atLeast()) >= 0) {
					expected.put(suit.id(), sure.name());
				}
			});

			assertThat(ask(question)).as("-Dseed=%d %s", this.seed, question.typed()).isEqualTo(expected);
		}
		assertThat(kinds).as("all three answers were drawn").hasSize(3);
	}

	/** All items by id, with their certainty; certain ones come first. */
	private Map<String, String> ask(Question question) {
		var path = "/api/v1/lawsuits?kind=random&select=id&limit=200&" + question.typed();
		var all = new TreeMap<String, String>();
		var order = new ArrayList<String>();
		@Nullable String next = null;
		do {
			var answer = this.http.get((next != null) ? path + "&cursor=" + next : path);
			assertThat(answer.status()).as("-Dseed=%d %s: %s", this.seed, path, answer.body()).isEqualTo(200);
			var ids = answer.<List<String>>at("$.items[*].id");
			var certainties = answer.<List<String>>at("$.items[*].certainty");
			for (int i = 0; i < ids.size(); i++) {
				assertThat(all.put(ids.get(i), certainties.get(i))).as("%s twice", ids.get(i)).isNull();
			}
			order.addAll(certainties);
			next = answer.at("$.next");
		}
		while (next != null);
		assertThat(order).isSortedAccordingTo((one, other) -> other.compareTo(one));
		return all;
	}

	private Question question() {
		var parts = new ArrayList<Part>();
		int which = 1 + this.random.nextInt(7);
		if ((which & 1) != 0) {
			parts.add(days("filed", Suit::starts));
		}
		if ((which & 2) != 0) {
			parts.add(days("ended", Suit::ends));
		}
		if ((which & 4) != 0) {
			parts.add(time());
		}
		return new Question(parts, this.random.nextInt(3) == 0 ? Certainty.YES : Certainty.POSSIBLE);
	}

	/** A filter of a day that is known to lie between two days. */
	private Part days(String name, Function<Suit, List<Integer>> worlds) {
		int from = this.random.nextInt(DAYS);
		int to = from + this.random.nextInt(DAYS - from);
		return switch (this.random.nextInt(5)) {
			case 0 -> part(name, day(from) + "..", worlds, (day) -> day >= from && day < NEVER);
			case 1 -> part(name, ".." + day(to), worlds, (day) -> day <= to);
			case 2 -> part(name, day(from), worlds, (day) -> day == from);
			case 3 -> part(name, "2001-02", worlds, (day) -> day >= 31 && day < DAYS);
			default -> part(name, day(from) + ".." + day(to), worlds, (day) -> from <= day && day <= to);
		};
	}

	private static Part part(String name, String typed, Function<Suit, List<Integer>> worlds, IntPredicate fits) {
		return new Part(name + "=" + typed, (suit) -> {
			var days = worlds.apply(suit);
			return certainty(days.stream().allMatch(fits::test), days.stream().anyMatch(fits::test));
		});
	}

	/** Whether a suit was pending on a day, or on some day of a period. */
	private Part time() {
		int from = this.random.nextInt(DAYS);
		int to = this.random.nextBoolean() ? from : from + this.random.nextInt(DAYS - from);
		return new Part((from == to) ? "asOf=" + day(from) : "during=" + day(from) + ".." + day(to), (suit) -> {
			boolean all = true;
			boolean some = false;
			for (int start : suit.starts()) {
				for (int end : suit.ends()) {
					if (start <= end || start == NEVER) {
						boolean pending = start != NEVER && start <= to && from <= end;
						all &= pending;
						some |= pending;
					}
				}
			}
			return certainty(all, some);
		});
	}

	private static Certainty certainty(boolean all, boolean some) {
		return all ? Certainty.YES : some ? Certainty.POSSIBLE : Certainty.NO;
	}

	private static String day(int day) {
		return FIRST.plusDays(day).toString();
	}

	/**
	 * Bounds in their order, each absent for some; what has a start was pending then at
	 * least.
	 */
	private Suit suit(int i) {
		var days = this.random.ints(4, 0, DAYS).sorted().toArray();
		var start = bound(days[1]);
		var known = bound(days[2]);
		return new Suit("random-%04d".formatted(i), bound(days[0]), start, (known != null) ? known : start,
				bound(days[3]));
	}

	private @Nullable Integer bound(int day) {
		return (this.random.nextInt(4) > 0) ? day : null;
	}

	/**
	 * A suit that began between two days, was pending up to a third at least, and ended
	 * by a fourth.
	 */
	private record Suit(String id, @Nullable Integer startEarliest, @Nullable Integer startLatest,
			@Nullable Integer knownUntil, @Nullable Integer endLatest) {

		/** Days on which it may have begun. */
		List<Integer> starts() {
			return between(this.startEarliest, this.startLatest);
		}

		/** Days on which it may have ended. */
		List<Integer> ends() {
			return between(this.knownUntil, this.endLatest);
		}

		private static List<Integer> between(@Nullable Integer first, @Nullable Integer last) {
			return IntStream
				.rangeClosed(Objects.requireNonNullElse(first, LONG_AGO), Objects.requireNonNullElse(last, NEVER))
				.boxed()
				.toList();
		}

		Map<String, @Nullable Object> row() {
			var row = new HashMap<String, @Nullable Object>();
			row.put("id", this.id);
			row.put("startEarliest", date(this.startEarliest));
			row.put("startLatest", date(this.startLatest));
			row.put("knownUntil", date(this.knownUntil));
			row.put("endLatest", date(this.endLatest));
			return row;
		}

		private static @Nullable LocalDate date(@Nullable Integer day) {
			return (day != null) ? FIRST.plusDays(day) : null;
		}

	}

	/** A condition as typed, and how far it is so of a suit. */
	private record Part(String typed, Function<Suit, Certainty> of) {
	}

	/** Several conditions: the weakest counts. */
	private record Question(List<Part> parts, Certainty atLeast) {

		String typed() {
			return String.join("&", this.parts.stream().map(Part::typed).toList()) + "&certainty=" + this.atLeast;
		}

		Certainty of(Suit suit) {
			return this.parts.stream().map((part) -> part.of().apply(suit)).min(Certainty::compareTo).orElseThrow();
		}

	}

}
