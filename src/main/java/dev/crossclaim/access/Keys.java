package dev.crossclaim.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.cypher.CypherCatalog;

/**
 * The keys, kept in the graph so that all servers on one database share them; their nodes
 * are no content of it, so digests and exports leave them out.
 */
@Component
@Transactional
public class Keys {

	private final Neo4jClient neo4j;

	private final String create;

	private final String find;

	private final String list;

	private final String revoke;

	private final String use;

	Keys(Neo4jClient neo4j, CypherCatalog cypher) {
		this.neo4j = neo4j;
		this.create = cypher.get("access/create-key");
		this.find = cypher.get("access/find-key");
		this.list = cypher.get("access/list-keys");
		this.revoke = cypher.get("access/revoke-key");
		this.use = cypher.get("access/use-key");
	}

	/**
	 * Creates a key. Nothing can tell its text again.
	 * @param name who or what will use it
	 * @param expires from when it is refused, or null for never
	 */
	public NewKey create(String name, Set<Scope> scopes, @Nullable Instant expires) {
		var text = KeyText.random();
		var key = new ApiKey(text.id(), name, Set.copyOf(scopes), Instant.now().truncatedTo(ChronoUnit.MILLIS), expires,
				null, null);
		this.neo4j.query(this.create)
			.bindAll(Map.of("id", key.id(), "hash", HexFormat.of().formatHex(text.hash()), "name", name, "scopes",
					scopes.stream().sorted().map(Scope::word).toList(), "created",
					key.created().atZone(ZoneOffset.UTC)))
			.bind((expires != null) ? expires.atZone(ZoneOffset.UTC) : null)
			.to("expires")
			.run();
		return new NewKey(key, text.text());
	}

	/** All keys, revoked ones too, the oldest first. */
	@Transactional(readOnly = true)
	public List<ApiKey> list() {
		return this.neo4j.query(this.list).fetch().all().stream().map(StoredKey::keyOf).toList();
	}

	/** Revokes a key and answers it, or nothing if no key has that id. */
	public Optional<ApiKey> revoke(String id) {
		return this.neo4j.query(this.revoke)
			.bindAll(Map.of("id", id, "at", Instant.now().atZone(ZoneOffset.UTC)))
			.fetch()
			.one()
			.map(StoredKey::keyOf);
	}

	@Transactional(readOnly = true)
	Optional<StoredKey> find(String id) {
		return this.neo4j.query(this.find).bind(id).to("id").fetch().one().map(StoredKey::of);
	}

	void used(String id, Instant hour) {
		this.neo4j.query(this.use).bindAll(Map.of("id", id, "hour", hour.atZone(ZoneOffset.UTC))).run();
	}

}
