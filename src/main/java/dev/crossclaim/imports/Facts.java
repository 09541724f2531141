package dev.crossclaim.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * What one row states, in the words of the graph. The first node is what the row is
 * about; a row without a node of its own states relationships alone.
 */
public final class Facts {

	private static final Set<String> RESERVED = Set.of("id", "runs", "rank", "dataset", "claims", "recordId",
			"searchNames", "namedStart", "namedEnd");

	private final Map<String, NodeFact> nodes = new LinkedHashMap<>();

	private final Map<String, NodeType> mentioned = new LinkedHashMap<>();

	private final List<LinkFact> links = new ArrayList<>();

	private final Map<String, Integer> beside = new TreeMap<>();

	/**
	 * States a node.
	 * @return its id
	 */
	public String node(NodeType type, String id, Content content) {
		return node(type, id, content, null);
	}

	/**
	 * States a node.
	 * @param version the provider's own date of this content: of two contents that one
	 * dataset has for an id, the later is shown
	 * @return its id
	 */
	public String node(NodeType type, String id, Content content, @Nullable LocalDate version) {
		return add(new NodeFact(type, checked(id), checked(content), version, false));
	}

	/**
	 * States that somebody of that name acts, of whom no identifier is known. It is the
	 * organisation of the catalogue that has this name or alias, if there is one, else
	 * one whose id is made of the name, legal form included. Keep the name as written on
	 * the relationship ({@code verbatimName}).
	 * @return its id
	 * @throws Unreadable if there is no letter or digit in the name
	 */
	public String organization(String name) {
		return add(new NodeFact(NodeType.COMPANY, NameId.of(name), checked(Content.of("name", name)), null, true));
	}

	/**
	 * Names something whose record may be in another file: a placeholder stands for it
	 * until that arrives.
	 * @return its id
	 */
	public String mention(NodeType type, String id) {
		this.mentioned.putIfAbsent(checked(id), type);
		return id;
	}

	/**
	 * States which record a provider means by a key of its own. Rows that
	 * {@link #mention} the key state something of that record, in whatever file and order
	 * they come.
	 * @param key of {@link ProviderKey#id()}
	 * @param record id of a record that was stated
	 */
	public void known(String key, String record) {
		var node = this.nodes.get(record);
		if (node == null || node.type().layer() != NodeType.Layer.RECORD || !ProviderKey.isOne(key)) {
			throw new IllegalArgumentException("'%s' is no key of a record that was stated".formatted(key));
		}
		this.links.add(new LinkFact(RelationType.STANDS_FOR, mention(node.type(), key), record, Map.of()));
	}

	/** States a relationship between nodes that were stated or mentioned. */
	public void link(RelationType type, String from, String to) {
		link(type, from, to, Content.none());
	}

	/** States a relationship between nodes that were stated or mentioned. */
	public void link(RelationType type, String from, String to, Content content) {
		if (ProviderKey.isOne(from)) {
			throw new IllegalArgumentException("No relationship leads from a key");
		}
		check(type, type.from(), from);
		check(type, type.to(), to);
		var fact = new LinkFact(type, from, to, checked(content));
		if (!this.links.contains(fact)) {
			this.links.add(fact);
		}
	}

	/** Counts something beside the rows, such as {@code citations}. */
	public void count(String what, int more) {
		if (more > 0) {
			this.beside.merge(what, more, Integer::sum);
		}
	}

	private String add(NodeFact fact) {
		var other = this.nodes.putIfAbsent(fact.id(), fact);
		if (other != null && other.type() != fact.type()) {
			throw new Unreadable("one id for two kinds of things");
		}
		return fact.id();
	}

	private void check(RelationType type, String allowed, String id) {
		var node = this.nodes.get(id);
		var end = (node != null) ? node.type() : this.mentioned.get(id);
		if (end == null) {
			throw new IllegalArgumentException("'%s' was neither stated nor mentioned".formatted(id));
		}
		if (Arrays.stream(allowed.split("\\|")).noneMatch((label) -> end.labels().contains(label))) {
			throw new IllegalArgumentException("%s does not lead between %s and %s".formatted(type, end, allowed));
		}
	}

	private static String checked(String id) {
		if (id.isBlank() || id.length() > NameId.LONGEST || id.chars().anyMatch(Character::isISOControl)) {
			throw new Unreadable("no usable id");
		}
		return id;
	}

	private static Map<String, Object> checked(Content content) {
		content.names().stream().filter(RESERVED::contains).findFirst().ifPresent((name) -> {
			throw new IllegalArgumentException("'%s' is not an importer's to set".formatted(name));
		});
		return content.values();
	}

	/** The nodes stated, the one that the row is about first. */
	public List<NodeFact> nodes() {
		return List.copyOf(this.nodes.values());
	}

	/** What was mentioned, by id. */
	public Map<String, NodeType> mentioned() {
		return this.mentioned;
	}

	/** The relationships stated. */
	public List<LinkFact> links() {
		return List.copyOf(this.links);
	}

	/** What was counted beside the row. */
	public Map<String, Integer> beside() {
		return this.beside;
	}

}
