package dev.crossclaim.api.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.query.list.Kind;
import dev.crossclaim.query.list.Link;

/** Something listed, as it is answered: its properties and connections by their names. */
final class Item {

	private static final List<String> BOUNDS = List.of("startEarliest", "startLatest", "startText", "endEarliest",
			"endLatest", "endText", "attestedOn");

	private static final List<Link> PLACES = List.of(Link.FORUM, Link.MARKET, Link.RIGHT_IN, Link.INCORPORATED_IN);

	private static final Map<String, Link> LINKS = Map.ofEntries(Map.entry("lawsuits", Link.LAWSUIT),
			Map.entry("assertedBy", Link.ASSERTED_BY), Map.entry("against", Link.AGAINST),
			Map.entry("accused", Link.ACCUSES), Map.entry("assets", Link.ASSET),
			Map.entry("technologies", Link.TECHNOLOGY), Map.entry("over", Link.COVERS), Map.entry("deals", Link.DEAL),
			Map.entry("conveys", Link.CONVEYS), Map.entry("owners", Link.OWNER), Map.entry("makers", Link.MAKER),
			Map.entry("inventors", Link.INVENTOR), Map.entry("sets", Link.MEMBER_OF), Map.entry("members", Link.MEMBER),
			Map.entry("seat", Link.SEAT), Map.entry("jurisdiction", Link.JURISDICTION),
			Map.entry("within", Link.WITHIN));

	private final Kind kind;

	private final Map<String, @Nullable Object> row;

	private final Map<?, ?> own;

	private final List<Map<?, ?>> links;

	Item(Kind kind, Map<String, @Nullable Object> row) {
		this.kind = kind;
		this.row = row;
		this.own = (Map<?, ?>) Objects.requireNonNull(row.get("n"));
		this.links = maps(row.get("links"));
	}

	/** The columns wanted, in order, after id, name and certainty. */
	Map<String, @Nullable Object> with(@Nullable String certainty, List<String> columns) {
		var item = new LinkedHashMap<String, @Nullable Object>();
		item.put("id", this.own.get("id"));
		if (columns.contains("name")) {
			item.put("name", this.own.get("name"));
		}
		item.put("certainty", certainty);
		columns.forEach((column) -> item.putIfAbsent(column, value(column)));
		return item;
	}

	private @Nullable Object value(String column) {
		return switch (column) {
			case "period" -> some(this.own, BOUNDS);
			case "forum" -> forum();
			case "places" -> places();
			case "parties" -> linked(Link.PARTY, List.of("id", "name", "role", "as"));
			case "dispute" -> linked(Link.DISPUTE, List.of("id", "name")).stream().findFirst().orElse(null);
			case "evidence", "states", "claims", "origins" -> this.row.get(column);
			case "kind" -> (this.kind == Kind.COMPANIES) ? this.own.get("label") : this.own.get("kind");
			case "aliases" -> Objects.requireNonNullElse(this.own.get("aliases"), List.of());
			default -> other(column);
		};
	}

	private @Nullable Object other(String column) {
		var link = LINKS.get(column);
		if (link == null) {
			return this.own.get(column);
		}
		var second = switch (this.kind) {
			case PATENTS -> (link == Link.TECHNOLOGY) ? Link.CLASS : link;
			case DISPUTES -> (link == Link.LAWSUIT) ? Link.LAWSUIT_OF_DISPUTE : link;
			default -> link;
		};
		return linked(second, List.of("id", "name"));
	}

	/** The court if one is named, else the narrowest place stated. */
	private @Nullable Object forum() {
		return of(Link.FORUM).stream()
			.sorted(java.util.Comparator.comparing((link) -> !Boolean.TRUE.equals(link.get("court"))))
			.findFirst()
			.map((link) -> some(link, List.of("id", "name", "court")))
			.orElse(null);
	}

	/** Each place once; that of a court is where it sits or what it decides for. */
	private List<Map<String, @Nullable Object>> places() {
		var places = new java.util.TreeMap<String, Map<String, @Nullable Object>>();
		for (var link : PLACES) {
			for (var item : of(link)) {
				var ofCourt = maps(item.get("places"));
				if (Boolean.TRUE.equals(item.get("court"))) {
					ofCourt.forEach((place) -> places.putIfAbsent(String.valueOf(place.get("id")),
							some(place, List.of("id", "name"))));
				}
				else {
					places.putIfAbsent(String.valueOf(item.get("id")), some(item, List.of("id", "name", "period")));
				}
			}
		}
		return List.copyOf(places.values());
	}

	private List<Map<String, @Nullable Object>> linked(Link link, List<String> names) {
		return of(link).stream().map((item) -> some(item, names)).toList();
	}

	private List<Map<?, ?>> of(Link link) {
		return this.links.stream().filter((item) -> link.key().equals(item.get("link"))).toList();
	}

	private static Map<String, @Nullable Object> some(Map<?, ?> map, List<String> names) {
		var some = new LinkedHashMap<String, @Nullable Object>();
		for (var name : names) {
			if (map.get(name) != null) {
				some.put(name, map.get(name));
			}
		}
		return some;
	}

	private static List<Map<?, ?>> maps(@Nullable Object list) {
		var maps = new java.util.ArrayList<Map<?, ?>>();
		if (list instanceof List<?> items) {
			items.forEach((item) -> {
				if (item instanceof Map<?, ?> map) {
					maps.add(map);
				}
			});
		}
		return maps;
	}

}
