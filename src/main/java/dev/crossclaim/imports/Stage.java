package dev.crossclaim.imports;

import org.springframework.stereotype.Component;

/** Points of an import at which tests let it fail. */
@Component
class Stage {

	/** Called at a named point; does nothing. */
	void reach(String point) {
	}

}
