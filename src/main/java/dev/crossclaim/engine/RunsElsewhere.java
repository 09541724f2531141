package dev.crossclaim.engine;

import java.nio.file.Path;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Holds if {@code crossclaim.engine.join} is set, as commands do, and another process has
 * the home.
 */
class RunsElsewhere implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		var environment = context.getEnvironment();
		var home = Path.of(environment.getProperty("crossclaim.engine.home", EngineSettings.DEFAULT_HOME));
		return environment.getProperty("crossclaim.engine.join", Boolean.class, false) && EngineHome.isClaimed(home);
	}

}
