package dev.crossclaim.query;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.crossclaim.history.SeenRevision;

import static org.assertj.core.api.Assertions.assertThat;

class HorizonsTests {

	private final Horizons horizons = new Horizons();

	private final AtomicInteger finds = new AtomicInteger();

	private final Supplier<@Nullable LocalDate> find = () -> LocalDate.ofEpochDay(this.finds.incrementAndGet());

	@AfterEach
	void forget() {
		SeenRevision.forget();
	}

	@Test
	void oneIsKeptForItsQuestionAndRevision() {
		SeenRevision.set(5);
		var first = this.horizons.of("nokia", this.find);

		assertThat(this.horizons.of("nokia", this.find)).isEqualTo(first);
		assertThat(this.horizons.of("amazon", this.find)).isNotEqualTo(first);
		SeenRevision.set(6);
		assertThat(this.horizons.of("nokia", this.find)).isNotEqualTo(first);
	}

	@Test
	void thatThereIsNoneIsKeptToo() {
		SeenRevision.set(5);
		assertThat(this.horizons.of("nobody", () -> null)).isNull();

		assertThat(this.horizons.of("nobody", this.find)).isNull();
	}

	@Test
	void outsideOfARequestNothingIsKept() {
		assertThat(this.horizons.of("nokia", this.find)).isNotEqualTo(this.horizons.of("nokia", this.find));
	}

}
