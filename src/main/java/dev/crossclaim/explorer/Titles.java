package dev.crossclaim.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.crossclaim.access.AccessSettings;
import dev.crossclaim.query.FormerIdQueries;
import dev.crossclaim.query.TitleQueries;

/** Finds what a page is about: the names in its title, or the ids that took over. */
@Component
class Titles {

	private final TitleQueries titles;

	private final FormerIdQueries formerIds;

	private final boolean open;

	Titles(TitleQueries titles, FormerIdQueries formerIds, AccessSettings access) {
		this.titles = titles;
		this.formerIds = formerIds;
		this.open = access.openReads();
	}

	/**
	 * The page of an address with its title, or none if the graph does not know what it
	 * is about. Where reading needs a key the title tells ids alone, which the reader has
	 * typed.
	 */
	Optional<Page> find(Address address) {
		var ids = new ArrayList<>(address.ids());
		if (!this.open || ids.isEmpty()) {
			return Optional.of(new Page(address, List.copyOf(ids)));
		}
		var names = this.titles.names(ids);
		return names.keySet().containsAll(ids)
				? Optional.of(new Page(address, ids.stream().map((id) -> names.getOrDefault(id, id)).toList()))
				: Optional.empty();
	}

	/** The address with each id that gave way replaced, if there is any such id. */
	Optional<Address> moved(Address address) {
		if (!this.open) {
			return Optional.empty();
		}
		var former = this.formerIds.listAll();
		var ids = address.ids().stream().map((id) -> current(former, id)).toList();
		return ids.equals(address.ids()) ? Optional.empty() : Optional.of(address.with(ids));
	}

	private static String current(Map<String, List<FormerIdQueries.Successor>> former, String id) {
		var successors = former.getOrDefault(id, List.of());
		return (successors.size() == 1) ? successors.getFirst().id() : id;
	}

}
