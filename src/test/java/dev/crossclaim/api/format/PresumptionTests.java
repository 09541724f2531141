package dev.crossclaim.api.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;

import dev.crossclaim.api.ListMapping;
import dev.crossclaim.history.PresentRevision;
import dev.crossclaim.history.SeenRevision;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Whenever another server writes while a question is answered, a tag promises what the
 * client has, or nothing. The graph of these tests is a number that is its revision and
 * its only content; each case writes at other moments of a request.
 */
class PresumptionTests {

	private final PresentRevision revisions = Mockito.mock(PresentRevision.class);

	private final Revalidation revalidation = new Revalidation(this.revisions, "build");

	private final List<@Nullable Long> seen = new ArrayList<>();

	private Set<Moment> writes = Set.of();

	private long graph = 1;

	private int asked;

	@AfterEach
	void forget() {
		SeenRevision.forget();
	}

	/** Moments of a request at which somebody may write. */
	enum Moment {

		BEFORE, BEFORE_THE_REVISION, BEFORE_THE_ROWS, AFTER_THE_ROWS, DURING_THE_SECOND

	}

	static List<Set<Moment>> writes() {
		var all = new ArrayList<Set<Moment>>();
		for (int bits = 0; bits < 1 << Moment.values().length; bits++) {
			var some = EnumSet.noneOf(Moment.class);
			for (var moment : Moment.values()) {
				if ((bits & 1 << moment.ordinal()) != 0) {
					some.add(moment);
				}
			}
			all.add(some);
		}
		return all;
	}

	@ParameterizedTest
	@MethodSource("writes")
	void aTagNeverPromisesWhatTheClientDoesNotHave(Set<Moment> moments) throws Exception {
		this.writes = moments;
		var first = answer(new CompletableFuture<>());

		assertThat(first.tag()).isNotNull();
		for (long later = this.graph; later < this.graph + 2; later++) {
			if (isNotModified(String.valueOf(first.tag()), later)) {
				assertThat(first.content()).isEqualTo(later);
			}
		}
		assertThat(this.seen).last()
			.satisfies((revision) -> assertThat(first.content()).isGreaterThanOrEqualTo(revision));
	}

	/** What is kept of a former revision, such as a horizon, is in no answer. */
	@ParameterizedTest
	@MethodSource("writes")
	void anAnswerIsNotOfARevisionFromBeforeTheRequest(Set<Moment> moments) throws Exception {
		this.writes = moments;
		long before = this.graph;
		answer(new CompletableFuture<>());

		assertThat(this.seen).last()
			.satisfies((revision) -> assertThat(revision)
				.isGreaterThanOrEqualTo(moments.contains(Moment.BEFORE) ? before + 1 : before));
	}

	@Test
	void anUnchangedGraphIsAskedOnceAndTheTagIsGood() throws Exception {
		var first = answer(new CompletableFuture<>());

		assertThat(this.asked).isEqualTo(1);
		assertThat(isNotModified(String.valueOf(first.tag()), this.graph)).isTrue();
	}

	@Test
	void aWriteAsksOnceMoreAtMost() throws Exception {
		this.writes = EnumSet.allOf(Moment.class);
		answer(new CompletableFuture<>());

		assertThat(this.asked).isEqualTo(2);
	}

	@Test
	void aRevisionThatCannotBeReadIsNoAnswer() {
		this.writes = Set.of();
		var failed = CompletableFuture.<Long>failedFuture(new IllegalStateException("away"));

		assertThatIllegalStateException().isThrownBy(() -> answer(failed)).withMessage("away");
	}

	@Test
	void aClientThatNamesATagIsNotAnsweredOnABelief() throws Exception {
		Mockito.when(this.revisions.findLast()).thenReturn(1L);

		assertThat(isNotModified("\"other\"", 5)).isFalse();
		assertThat(SeenRevision.find()).isEqualTo(5);
		Mockito.verify(this.revisions, Mockito.never()).ask();
	}

	private void write(Moment moment) {
		if (this.writes.contains(moment)) {
			this.graph++;
		}
	}

	/** What a client gets that names no tag. */
	private Answer answer(CompletableFuture<Long> revision) throws Exception {
		Mockito.when(this.revisions.findLast()).thenReturn(this.graph);
		Mockito.when(this.revisions.ask()).thenReturn(revision);
		write(Moment.BEFORE);
		var request = new MockHttpServletRequest("GET", "/api/v1/things");
		var response = new MockHttpServletResponse();
		var handler = new HandlerMethod(new Things(revision), Things.class.getDeclaredMethod("list"));
		assertThat(this.revalidation.preHandle(request, response, handler)).isTrue();
		assertThat(request.getAttribute(Revalidation.TAG)).isNull();
		var content = new AskedTwice(handler).invokeForRequest(new ServletWebRequest(request, response), null);
		return new Answer(request.getAttribute(Revalidation.TAG), (Long) content);
	}

	/** What a client gets that has a tag, when the graph has a revision. */
	private boolean isNotModified(String tag, long revision) throws Exception {
		Mockito.when(this.revisions.get()).thenReturn(revision);
		var request = new MockHttpServletRequest("GET", "/api/v1/things");
		request.addHeader(HttpHeaders.IF_NONE_MATCH, tag);
		var handler = new HandlerMethod(new Things(new CompletableFuture<>()), Things.class.getDeclaredMethod("list"));
		return !this.revalidation.preHandle(request, new MockHttpServletResponse(), handler);
	}

	private record Answer(@Nullable Object tag, @Nullable Long content) {
	}

	/** A handler, during which the revision is read. */
	class Things {

		private final CompletableFuture<Long> revision;

		Things(CompletableFuture<Long> revision) {
			this.revision = revision;
		}

		@ListMapping
		Long list() {
			PresumptionTests.this.asked++;
			PresumptionTests.this.seen.add(SeenRevision.find());
			if (PresumptionTests.this.asked > 1) {
				write(Moment.DURING_THE_SECOND);
				return PresumptionTests.this.graph;
			}
			write(Moment.BEFORE_THE_REVISION);
			this.revision.complete(PresumptionTests.this.graph);
			write(Moment.BEFORE_THE_ROWS);
			long rows = PresumptionTests.this.graph;
			write(Moment.AFTER_THE_ROWS);
			return rows;
		}

	}

}
