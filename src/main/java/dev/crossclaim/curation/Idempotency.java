package dev.crossclaim.curation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.Checksum;

/**
 * Carries a request out once for each key that its caller gives it, and repeats the
 * answer afterwards, also after a restart. Effect and answer are one transaction; what
 * fails leaves no trace and may be tried again.
 */
@Service
public class Idempotency {

	private final CurationStatements statements;

	private final CurationSettings settings;

	private final Clock clock = Clock.systemUTC();

	Idempotency(CurationStatements statements, CurationSettings settings) {
		this.statements = statements;
		this.settings = settings;
	}

	/** An answer as it is kept: status, tag of the version, address and body. */
	public record Answer(int status, @Nullable String tag, @Nullable String location, String body) {
	}

	/** Another request carries the key already. */
	public static class KeyOfAnotherRequest extends RuntimeException {

		KeyOfAnotherRequest(String key) {
			super("The key '%s' was given to another request".formatted(key));
		}

	}

	/**
	 * Carries a request out, or repeats its answer.
	 * @param key the caller's key, or null to carry it out in any case
	 * @param by the caller, for keys of two callers are two keys
	 * @param request all that makes the request what it is
	 * @throws KeyOfAnotherRequest if the key belongs to a request that differs
	 */
	@Transactional
	public Answer once(@Nullable String key, String by, String request, Supplier<Answer> effect) {
		if (key == null) {
			return effect.get();
		}
		var now = this.clock.instant().atZone(ZoneOffset.UTC);
		this.statements.run("once-forget", CurationStatements.with("before", now.minus(this.settings.keepKeys())))
			.run();
		var id = Checksum.of(by + "\n" + key);
		var checksum = Checksum.of(request);
		var kept = this.statements.run("once", CurationStatements.with("id", id, "request", checksum, "at", now))
			.fetchAs(Kept.class)
			.mappedBy((types, row) -> Kept.of(row.get("answer")))
			.one()
			.orElseThrow();
		if (!kept.request.equals(checksum)) {
			throw new KeyOfAnotherRequest(key);
		}
		if (kept.answer != null) {
			return kept.answer;
		}
		var answer = effect.get();
		this.statements
			.run("once-answered",
					CurationStatements.with("id", id, "status", answer.status, "tag", answer.tag, "location",
							answer.location, "body", answer.body))
			.run();
		return answer;
	}

	private record Kept(String request, @Nullable Answer answer) {

		static Kept of(org.neo4j.driver.Value value) {
			var status = value.get("status");
			return new Kept(value.get("request").asString(), status.isNull() ? null : new Answer(status.asInt(),
					text(value, "tag"), text(value, "location"), value.get("body").asString()));
		}

		private static @Nullable String text(org.neo4j.driver.Value value, String key) {
			return value.get(key).isNull() ? null : value.get(key).asString();
		}

	}

}
