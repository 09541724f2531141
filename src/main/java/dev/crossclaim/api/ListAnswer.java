package dev.crossclaim.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is answered; {@link Documented} tells what its items are.
 *
 * @param asOf the day that it is about; null where a period was asked for
 * @param certainty of the strongest item of the whole list, {@code NO} if there is none
 * @param properties what the question answers beside the list
 */
public record ListAnswer(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate asOf, @Nullable String during,
		@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate dataHorizon, @Nullable String certainty,
		String notice, List<Map<String, @Nullable Object>> items,
		@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
		@JsonAnyGetter Map<String, @Nullable Object> properties, @Nullable Explanation query) {

	public ListAnswer(@Nullable LocalDate asOf, @Nullable String during, @Nullable LocalDate dataHorizon,
			@Nullable String certainty, String notice, List<Map<String, @Nullable Object>> items, @Nullable String next,
			@Nullable Explanation query) {
		this(asOf, during, dataHorizon, certainty, notice, items, next, Map.of(), query);
	}

	/** For lists whose items are not more or less certain. */
	public ListAnswer withoutCertainty() {
		return new ListAnswer(this.asOf, this.during, this.dataHorizon, null, this.notice, this.items, this.next,
				this.properties, this.query);
	}

	/** The same with what the question answers beside the list. */
	public ListAnswer with(Map<String, @Nullable Object> properties) {
		return new ListAnswer(this.asOf, this.during, this.dataHorizon, this.certainty, this.notice, this.items,
				this.next, properties, this.query);
	}

	/** The same with other items, and what was run. */
	public ListAnswer with(List<Map<String, @Nullable Object>> others, @Nullable Explanation explanation) {
		return new ListAnswer(this.asOf, this.during, this.dataHorizon, this.certainty, this.notice, others, this.next,
				this.properties, explanation);
	}

	/** How many there are in the whole list: all, the certain and the possible ones. */
	public record Total(long all, long certain, long possible) {
	}

}
