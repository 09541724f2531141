package dev.crossclaim.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The outlines of countries and states, and which countries an area is made of. */
final class Atlas {

	static final Atlas INSTANCE = new Atlas();

	private final Map<String, Shape> shapes = new LinkedHashMap<>();

	private final Map<String, Area> areas = new LinkedHashMap<>();

	private Atlas() {
		for (var row : rows("map.tsv")) {
			this.shapes.put(row[1].isEmpty() ? "-" + this.shapes.size() : row[1],
					new Shape(row[0].equals("us"), Integer.parseInt(row[2]), Integer.parseInt(row[3]),
							(row.length > 4) ? row[4] : "", (row.length > 5) ? row[5] : null));
		}
		for (var row : rows("areas.tsv")) {
			this.areas.put(row[0], new Area(row[1], List.of(row[2].split(" "))));
		}
	}

	private static List<String[]> rows(String file) {
		try (InputStream in = Objects.requireNonNull(Atlas.class.getResourceAsStream("/picture/" + file))) {
			return new String(in.readAllBytes(), UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The outlines of one panel. */
	Map<String, Shape> panel(boolean states) {
		var some = new LinkedHashMap<String, Shape>();
		this.shapes.forEach((id, shape) -> {
			if (shape.isState() == states) {
				some.put(id, shape);
			}
		});
		return some;
	}

	/**
	 * What is drawn for a place on a day: itself, its members, or the country that it
	 * lies in.
	 */
	List<String> shapesOf(String place, @Nullable LocalDate day) {
		var area = this.areas.get(place);
		if (area != null) {
			return area.on(day);
		}
		var known = place.contains(":") ? "" : this.shapes.containsKey(place) ? place : place.replaceFirst("-.*", "");
		return this.shapes.containsKey(known) ? List.of(known) : List.of();
	}

	Shape shape(String id) {
		return Objects.requireNonNull(this.shapes.get(id));
	}

	/** The name of a state or an area, or null. */
	@Nullable String name(String id) {
		var shape = this.shapes.get(id);
		var area = this.areas.get(id);
		return (area != null) ? area.name() : (shape != null) ? shape.name() : null;
	}

	/**
	 * An outline.
	 *
	 * @param data its path, empty where it is too small to be seen
	 */
	record Shape(boolean isState, int x, int y, String data, @Nullable String name) {
	}

	/** An area made of countries. */
	private record Area(String name, List<String> members) {

		/** Without those that joined later. */
		List<String> on(@Nullable LocalDate day) {
			var some = new ArrayList<String>();
			for (var member : this.members) {
				var parts = member.split("@");
				if (parts.length == 1 || day == null || !day.isBefore(LocalDate.parse(parts[1]))) {
					some.add(parts[0]);
				}
			}
			return some;
		}

	}

}
