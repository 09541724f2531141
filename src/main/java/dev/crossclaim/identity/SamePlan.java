package dev.crossclaim.identity;

import java.util.List;
import java.util.Map;

/**
 * What is to be written so that organisations are the companies that they are.
 *
 * @param keys rows of those whose keys changed
 * @param formerKeys keys that may be nobody's then
 * @param moves rows of those that are to lead elsewhere than before
 * @param strays rows of names of the catalogue that are another's now
 * @param forgotten ids of judgements that the rule makes no more
 * @param judgements rows of those that it makes
 * @param concerned records and things whose derived edges follow from it
 */
public record SamePlan(List<Map<String, Object>> keys, List<String> formerKeys, List<Map<String, Object>> moves,
		List<Map<String, Object>> strays, List<String> forgotten, List<Map<String, Object>> judgements,
		List<String> concerned) {

	SamePlan concerning(List<String> records) {
		return new SamePlan(this.keys, this.formerKeys, this.moves, this.strays, this.forgotten, this.judgements,
				records);
	}

	SamePlan with(List<Map<String, Object>> names) {
		return new SamePlan(this.keys, this.formerKeys, this.moves, names, this.forgotten, this.judgements,
				this.concerned);
	}

	/** Whether nothing is to be done. */
	public boolean isEmpty() {
		return this.keys.isEmpty() && this.moves.isEmpty() && this.strays.isEmpty() && this.forgotten.isEmpty()
				&& this.judgements.isEmpty();
	}

}
