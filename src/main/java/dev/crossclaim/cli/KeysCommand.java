package dev.crossclaim.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import dev.crossclaim.access.ApiKey;
import dev.crossclaim.access.Keys;
import dev.crossclaim.access.NewKey;
import dev.crossclaim.access.Scope;

/** {@code crossclaim keys}: creates, lists and revokes API keys. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "API keys: create, list, revoke.")
class KeysCommand implements Callable<Integer> {

	private static final int LONGEST_NAME = 100;

	private final Workplace workplace;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	KeysCommand(Workplace workplace) {
		this.workplace = workplace;
	}

	@Override
	public Integer call() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do with keys: create, list or revoke.");
	}

	@Command(mixinStandardHelpOptions = true, description = "Prints a new key, this once.")
	int create(
			@Option(names = "--name", required = true,
					description = "Who or what will use it; changes are recorded under this name.") String name,
			@Option(names = "--scope", required = true, split = ",", converter = ScopeWord.class,
					description = "read, curate, import or admin; several separated by commas.") List<Scope> scopes,
			@Option(names = "--expires", converter = FutureTime.class,
					description = "The first day (2027-01-31) or moment at which it is refused.") @Nullable Instant expires) {
		requireName(name);
		var created = this.workplace.with(Keys.class, (keys) -> keys.create(name, Set.copyOf(scopes), expires));
		this.spec.commandLine().getErr().println(told(created));
		this.spec.commandLine().getOut().println(created.text());
		return CommandLine.ExitCode.OK;
	}

	@Command(mixinStandardHelpOptions = true, description = "Prints all keys without their secrets, the oldest first.")
	int list() {
		var now = Instant.now();
		var keys = this.workplace.with(Keys.class, Keys::list);
		this.spec.commandLine().getOut().println("id\tstate\tname\tscopes\tcreated\texpires\tlast used");
		keys.forEach((key) -> this.spec.commandLine().getOut().println(row(key, now)));
		return CommandLine.ExitCode.OK;
	}

	@Command(mixinStandardHelpOptions = true, description = "Has a key refused, by every server within seconds.")
	int revoke(@Parameters(paramLabel = "<id>",
			description = "What stands between cc_ and the next _ of the key.") String id) {
		var revoked = this.workplace.with(Keys.class, (keys) -> keys.revoke(id));
		this.spec.commandLine()
			.getErr()
			.println(revoked.map((key) -> "The key %s of %s is revoked.".formatted(key.id(), key.name()))
				.orElse("No key has the id %s.".formatted(id)));
		return revoked.isPresent() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
	}

	private void requireName(String name) {
		if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new ParameterException(this.spec.subcommands().get("create"),
					"A name has 1 to %d characters on one line.".formatted(LONGEST_NAME));
		}
	}

	private static String told(NewKey created) {
		return "Created the key %s of %s for: %s. It is shown this once.".formatted(created.key().id(),
				created.key().name(), words(created.key()));
	}

	private static String row(ApiKey key, Instant now) {
		return String.join("\t", key.id(), key.state(now), key.name(), words(key), key.created().toString(),
				orDash(key.expires()), orDash(key.lastUsed()));
	}

	private static String words(ApiKey key) {
		return key.scopes().stream().sorted().map(Scope::word).collect(Collectors.joining(","));
	}

	private static String orDash(@Nullable Instant time) {
		return (time != null) ? time.toString() : "-";
	}

	/** Reads a scope. */
	static final class ScopeWord implements ITypeConverter<Scope> {

		@Override
		public Scope convert(String word) {
			return Scope.find(word)
				.orElseThrow(() -> new TypeConversionException("'%s' is no scope; there are %s".formatted(word,
						Arrays.stream(Scope.values()).map(Scope::word).collect(Collectors.joining(", ")))));
		}

	}

	/** Reads a day, which begins in UTC, or a moment. */
	static final class FutureTime implements ITypeConverter<Instant> {

		@Override
		public Instant convert(String text) {
			try {
				var time = text.contains("T") ? Instant.parse(text)
						: LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
				if (time.isAfter(Instant.now())) {
					return time;
				}
			}
			catch (DateTimeParseException ex) {
				// said below
			}
			throw new TypeConversionException("'%s' is no day or moment to come, such as 2027-01-31".formatted(text));
		}

	}

}
