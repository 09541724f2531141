package dev.crossclaim.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The address of a page below the root of this server: it holds the whole state of the
 * view.
 *
 * @param embedded whether it is the view without chrome
 * @param ids those in the path
 * @param query the parameters that tell the view, each of which also the REST interface
 * takes
 */
record Address(Kind kind, boolean embedded, List<String> ids, MultiValueMap<String, String> query) {

	/** Parameters that are part of a permalink; all others are left out of it. */
	private static final Set<String> STATE = Set.of("asOf", "knownAt", "during", "market", "forum", "rollUp",
			"certainty", "view", "from", "to", "company", "about", "type", "place", "modality", "year");

	/** Reads a path, without that of the application, and a query. */
	static Optional<Address> parse(String path, @Nullable String query) {
		var parts = new ArrayList<>(Arrays.stream(path.split("/")).filter((part) -> !part.isEmpty()).toList());
		boolean embedded = !parts.isEmpty() && parts.getFirst().equals("embed");
		if (embedded) {
			parts.removeFirst();
		}
		var kind = Kind.find(parts.isEmpty() ? "" : parts.removeFirst());
		var ids = parts.stream().map((part) -> UriUtils.decode(part, UTF_8)).toList();
		return kind.filter((one) -> one.parts().size() == ids.size() && (!embedded || one.embeddable()))
			.map((one) -> new Address(one, embedded, ids, state(query)));
	}

	private static MultiValueMap<String, String> state(@Nullable String query) {
		var state = new LinkedMultiValueMap<String, String>();
		if (query != null) {
			UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, values) -> {
				if (STATE.contains(name) && values.getFirst() != null) {
					state.add(name, UriUtils.decode(values.getFirst().replace("+", " "), UTF_8));
				}
			});
		}
		return state;
	}

	Address with(List<String> otherIds) {
		return new Address(this.kind, this.embedded, otherIds, this.query);
	}

	Address embedded(boolean without) {
		return new Address(this.kind, without, this.ids, this.query);
	}

	/** A parameter of the query, if it is there. */
	Optional<String> parameter(String name) {
		return Optional.ofNullable(this.query.getFirst(name)).filter((value) -> !value.isBlank());
	}

	/** The address on a server, percent-encoded. */
	String on(String root) {
		var path = UriComponentsBuilder.fromUriString(root);
		if (this.embedded) {
			path.pathSegment("embed");
		}
		path.path("/" + this.kind.word());
		this.ids.forEach((id) -> path.path("/" + UriUtils.encode(id, UTF_8)));
		return path.build() + search("?", this.query);
	}

	/** A picture of the graph of the page, as a format of the REST interface. */
	String picture(String root) {
		var about = switch (this.kind) {
			case PAIR -> "pair.png?" + pair();
			case COMPANY, PRODUCT, PATENT, EXPLORE ->
				"neighbours/" + UriUtils.encode(this.ids.getFirst(), UTF_8) + ".png?width=1200";
			default -> "coopetition/graph.png?width=1200";
		};
		var time = new LinkedMultiValueMap<String, String>();
		parameter("asOf").filter((day) -> !day.equals("latest")).ifPresent((day) -> time.add("asOf", day));
		parameter("during").ifPresent((period) -> time.add("during", period));
		return root + "/api/v1/" + about + search("&", time);
	}

	private String pair() {
		return "width=1200&a=" + UriUtils.encode(this.ids.getFirst(), UTF_8) + "&b="
				+ UriUtils.encode(this.ids.getLast(), UTF_8);
	}

	private static String search(String first, MultiValueMap<String, String> parameters) {
		var text = new StringBuilder();
		parameters.forEach((name, values) -> text.append(text.isEmpty() ? first : "&")
			.append(name)
			.append('=')
			.append(UriUtils.encode(values.getFirst(), UTF_8)));
		return text.toString();
	}

}
