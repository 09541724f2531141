package dev.crossclaim.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of a JSON file, one after the other: the elements of an array, which is the
 * whole file or stands under one of some names at the top or below, the objects of JSON
 * lines, or the one object that the file is.
 */
public final class JsonElements implements Closeable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JsonParser parser;

	private final List<String> arrays;

	/** Whether an object without such an array is a record. */
	private final boolean single;

	private @Nullable JsonToken ahead;

	private boolean inArray;

	private boolean broken;

	private JsonElements(JsonParser parser, List<String> arrays, boolean single) {
		this.parser = parser;
		this.arrays = arrays;
		this.single = single;
	}

	/**
	 * Opens a file.
	 * @param arrays names under which the array of records may stand in an object at the
	 * top, those of objects that lead to it among them; none where such an object is a
	 * record itself
	 */
	public static JsonElements open(SourceFile file, List<String> arrays) throws IOException {
		return new JsonElements(JSON.createParser(new LineReader(Lines.of(file))), arrays, false);
	}

	/**
	 * Opens answers of an interface: pages, each an object with its records under one
	 * name, and objects without that name, which are records; one or many after each
	 * other.
	 */
	public static JsonElements openAnswers(SourceFile file, String array) throws IOException {
		return new JsonElements(JSON.createParser(new LineReader(Lines.of(file))), List.of(array), true);
	}

	/**
	 * The next record; null at the end. Where the file is no JSON from some place on, the
	 * rest is one record without a value.
	 */
	public @Nullable JsonText next() {
		long line = 1;
		try {
			while (!this.broken) {
				var token = token();
				line = Math.max(1, this.parser.currentTokenLocation().getLineNr());
				if (token == null) {
					return null;
				}
				if (token == JsonToken.START_OBJECT && (this.inArray || this.arrays.isEmpty())) {
					return record(line);
				}
				if (token == JsonToken.START_OBJECT && this.single) {
					var record = findRecord(line);
					if (record != null) {
						return record;
					}
				}
				else if (token == JsonToken.START_OBJECT) {
					findArray();
				}
				else if (token == JsonToken.START_ARRAY) {
					this.inArray = !this.single;
				}
				else if (token == JsonToken.END_ARRAY) {
					leaveArray();
				}
				else if (this.inArray) {
					return record(line);
				}
			}
			return null;
		}
		catch (JacksonException ex) {
			this.broken = true;
			return new JsonText(line, null, "");
		}
	}

	private void leaveArray() {
		if (this.single && this.inArray) {
			while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
				this.parser.nextToken();
				this.parser.skipChildren();
			}
		}
		this.inArray = false;
	}

	private @Nullable JsonToken token() {
		var token = (this.ahead != null) ? this.ahead : this.parser.nextToken();
		this.ahead = null;
		return token;
	}

	private JsonText record(long line) {
		JsonNode node = this.parser.readValueAsTree();
		return new JsonText(line, node, node.toString());
	}

	/** Goes on to the array within the object at the top, or answers the object. */
	private @Nullable JsonText findRecord(long line) {
		var object = JSON.createObjectNode();
		for (var token = this.parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = this.parser.nextToken()) {
			var name = this.parser.currentName();
			var value = this.parser.nextToken();
			if (value == JsonToken.START_ARRAY && this.arrays.contains(name)) {
				this.inArray = true;
				return null;
			}
			JsonNode node = this.parser.readValueAsTree();
			object.set(name, node);
		}
		return new JsonText(line, object, object.toString());
	}

	/** Goes on to the array within the object at the top, over all else. */
	private void findArray() {
		for (var token = this.parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = this.parser.nextToken()) {
			boolean wanted = this.arrays.contains(this.parser.currentName());
			var value = this.parser.nextToken();
			if (wanted && value == JsonToken.START_OBJECT) {
				findArray();
				if (this.inArray) {
					return;
				}
				continue;
			}
			if (wanted && value == JsonToken.START_ARRAY) {
				this.inArray = true;
				return;
			}
			this.parser.skipChildren();
		}
	}

	@Override
	public void close() {
		this.parser.close();
	}

	/**
	 * A record.
	 *
	 * @param line where it begins
	 * @param node its value, null where it is no JSON
	 * @param text the value as text, to be kept
	 */
	public record JsonText(long line, @Nullable JsonNode node, String text) {
	}

}
