package dev.crossclaim.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be meant.
 *
 * @param label what it is, such as {@code Company}
 * @param matched the name or alias that was compared with best result
 * @param score from 0 to 1
 * @param match whether it is certain that this is meant
 */
public record Candidate(String id, String name, String label, String matched, double score, boolean match,
		List<Reason> reasons) {

	/** Whether a reason of that id is among its reasons. */
	public boolean has(String reason) {
		return this.reasons.stream().anyMatch((one) -> one.id().equals(reason));
	}

	Candidate certain() {
		return new Candidate(this.id, this.name, this.label, this.matched, this.score, true, this.reasons);
	}

	Candidate with(Reason reason) {
		var reasons = new ArrayList<>(this.reasons);
		reasons.add(reason);
		return new Candidate(this.id, this.name, this.label, this.matched, this.score, this.match,
				List.copyOf(reasons));
	}

}
