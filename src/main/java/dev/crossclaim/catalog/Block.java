package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a file with the place where it stands. Reads keys as the kind of value
 * that is asked for; what is not so, and keys that nobody asked for, become problems.
 */
public class Block {

	static final Pattern NUMBER = Pattern.compile("-?\\d[\\d_]*(\\.\\d+)?");

	private final String file;

	private final int line;

	private final String pointer;

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Set<String> asked = new HashSet<>();

	private final boolean word;

	private final Collection<Problem> problems;

	Block(String file, Node node, Collection<Problem> problems) {
		this(file, "", node, problems);
	}

	private Block(String file, String pointer, Node node, Collection<Problem> problems) {
		this.file = file;
		this.pointer = pointer;
		this.line = lineOf(node);
		this.problems = problems;
		this.word = node instanceof ScalarNode;
		if (node instanceof ScalarNode) {
			put(node, node);
		}
		else if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach((tuple) -> put(tuple.getKeyNode(), tuple.getValueNode()));
		}
		else {
			problem("a mapping is expected here");
		}
	}

	private void put(Node key, Node value) {
		if (!(key instanceof ScalarNode scalar)) {
			problem("a key is expected to be a word");
		}
		else if (this.values.put(scalar.getValue(), value) != null) {
			problem(scalar.getValue(), "stands twice");
		}
	}

	/** Name of the file. */
	public String file() {
		return this.file;
	}

	/** The line on which it begins. */
	public int line() {
		return this.line;
	}

	/** The line of the value of a key, or its own where there is none. */
	public int lineOf(String key) {
		var node = this.values.get(key);
		return (node != null) ? lineOf(node) : this.line;
	}

	/** Its keys, in the order of the file. */
	public Set<String> keys() {
		return this.values.keySet();
	}

	/** Whether it is a bare word; then it is its own key and value. */
	public boolean isWord() {
		return this.word;
	}

	/** Whether there is something under a key. */
	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	/** Returns the text under a key, or null where there is none. */
	public @Nullable String find(String key) {
		this.asked.add(key);
		var node = this.values.get(key);
		if (node == null) {
			return null;
		}
		if (isText(node)) {
			return ((ScalarNode) node).getValue().strip();
		}
		problem(key, "is expected to be a word or text");
		return null;
	}

	/** Returns the text under a key; its absence is a problem, answered as empty. */
	public String get(String key) {
		var text = find(key);
		if (text == null && !this.values.containsKey(key)) {
			this.problems.add(new Problem(this.file, this.line, pointerTo(key), "'%s' is missing".formatted(key)));
		}
		return (text != null) ? text : "";
	}

	/** Returns the texts of a list, or of a single text; empty where there is none. */
	public List<String> texts(String key) {
		this.asked.add(key);
		return switch (this.values.get(key)) {
			case null -> List.of();
			case ScalarNode scalar when isText(scalar) -> List.of(scalar.getValue().strip());
			case SequenceNode list when list.getValue().stream().allMatch(Block::isText) ->
				list.getValue().stream().map((node) -> ((ScalarNode) node).getValue().strip()).toList();
			default -> {
				problem(key, "is expected to be a list of words");
				yield List.of();
			}
		};
	}

	/** Returns the mappings of a list; a bare word in it counts as a mapping of it. */
	public List<Block> blocks(String key) {
		this.asked.add(key);
		return switch (this.values.get(key)) {
			case null -> List.of();
			case SequenceNode list -> {
				var items = list.getValue();
				yield IntStream.range(0, items.size())
					.mapToObj((n) -> new Block(this.file, pointerTo(key) + "/" + n, items.get(n), this.problems))
					.toList();
			}
			default -> {
				problem(key, "is expected to be a list");
				yield List.of();
			}
		};
	}

	/** Returns the mapping under a key, or null where there is none. */
	public @Nullable Block block(String key) {
		this.asked.add(key);
		var node = this.values.get(key);
		return (node != null) ? new Block(this.file, pointerTo(key), node, this.problems) : null;
	}

	/** A place that stands for what is in the graph and in no file. */
	static Block ofGraph() {
		var start = new Mark("graph", 0, 0, 0, new int[0], 0);
		return new Block("the graph",
				new MappingNode(Tag.MAP, true, new ArrayList<>(), start, start, DumperOptions.FlowStyle.BLOCK),
				new ArrayList<>());
	}

	private String pointerTo(String key) {
		return this.pointer + "/" + key.replace("~", "~0").replace("/", "~1");
	}

	/** Returns whether a key says {@code true}; null where it is absent. */
	public @Nullable Boolean flag(String key) {
		return switch (find(key)) {
			case null -> null;
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> {
				problem(key, "is expected to be true or false");
				yield null;
			}
		};
	}

	/** Returns the number under a key, or null where there is none. */
	public @Nullable Double number(String key) {
		var text = find(key);
		if (text == null || NUMBER.matcher(text).matches()) {
			return (text != null) ? Double.valueOf(text.replace("_", "")) : null;
		}
		problem(key, "is expected to be a number, not '%s'".formatted(text));
		return null;
	}

	/**
	 * Returns the word under a key, or null where there is none or it is none of these.
	 */
	public @Nullable String oneOf(String key, Collection<String> words) {
		var text = find(key);
		if (text == null || words.contains(text)) {
			return text;
		}
		problem(key, "is expected to be one of %s, not '%s'".formatted(words, text));
		return null;
	}

	/** Reports what is wrong with it as a whole. */
	public void problem(String reason) {
		this.problems.add(new Problem(this.file, this.line, this.pointer, reason));
	}

	/** Reports what is wrong with the value of a key. */
	public void problem(String key, String reason) {
		var node = this.values.get(key);
		this.problems.add(new Problem(this.file, (node != null) ? lineOf(node) : this.line, pointerTo(key),
				"'%s' %s".formatted(key, reason)));
	}

	/** Reports every key that nobody asked for. */
	public void rejectUnknownKeys() {
		for (var key : this.values.keySet()) {
			if (!this.asked.contains(key)) {
				problem(key, "is not a key known here; known are " + this.asked.stream().sorted().toList());
			}
		}
	}

	/** Whether a node is a text: not empty, and not the null of YAML. */
	private static boolean isText(Node node) {
		return node instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !Tag.NULL.equals(scalar.getTag());
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
