package dev.crossclaim.history;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PresentRevisionTests {

	private final GraphHistory history = Mockito.mock(GraphHistory.class);

	private final PresentRevision present = new PresentRevision(this.history);

	@Test
	void whoAsksDuringAReadWaitsForTheNext() throws Exception {
		var reads = new AtomicLong();
		var began = new CountDownLatch(1);
		var go = new CompletableFuture<Long>();
		Mockito.when(this.history.revision()).thenAnswer((call) -> {
			if (reads.incrementAndGet() == 1) {
				began.countDown();
				go.join();
			}
			return reads.get();
		});
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var first = threads.submit(this.present::get);
			assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
			var later = new ArrayList<Future<Long>>();
			for (int i = 0; i < 20; i++) {
				later.add(threads.submit(this.present::get));
			}
			go.complete(1L);

			assertThat(first.get()).isEqualTo(1);
			for (var one : later) {
				assertThat(one.get()).isGreaterThan(1);
			}
		}
		assertThat(this.present.get()).isEqualTo(reads.get());
	}

	@Test
	void aReadThatFailsFailsForThoseWhoWaitedForItOnly() {
		Mockito.when(this.history.revision()).thenThrow(new IllegalStateException("away")).thenReturn(7L);

		assertThatIllegalStateException().isThrownBy(this.present::get).withMessage("away");
		assertThat(this.present.get()).isEqualTo(7);
	}

	@Test
	void whoDoesNotWaitIsToldLater() {
		Mockito.when(this.history.revision()).thenReturn(7L, 8L);

		assertThat(this.present.findLast()).isNull();
		assertThat(PresentRevision.await(this.present.ask())).isEqualTo(7);
		assertThat(this.present.findLast()).isEqualTo(7);
		assertThat(PresentRevision.await(this.present.ask())).isEqualTo(8);
		assertThat(this.present.findLast()).isEqualTo(8);
	}

	@Test
	void aReadThatFailsLeavesTheLast() {
		Mockito.when(this.history.revision()).thenReturn(7L).thenThrow(new IllegalStateException("away"));
		this.present.get();
		var asked = this.present.ask();

		assertThatIllegalStateException().isThrownBy(() -> PresentRevision.await(asked)).withMessage("away");
		assertThat(this.present.findLast()).isEqualTo(7);
	}

}
