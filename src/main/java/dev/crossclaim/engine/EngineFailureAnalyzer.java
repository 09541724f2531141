package dev.crossclaim.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Reports {@link EngineNotStarted} as one paragraph and what to do, without a stack
 * trace.
 */
class EngineFailureAnalyzer extends AbstractFailureAnalyzer<EngineNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EngineNotStarted cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
