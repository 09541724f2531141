package dev.crossclaim.watch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import dev.crossclaim.query.FormerIdQueries;

/** Follows ids that gave way to others after they were written down. */
@Component
class PresentIds {

	private final FormerIdQueries formerIds;

	PresentIds(FormerIdQueries formerIds) {
		this.formerIds = formerIds;
	}

	/** The ids that count now for one that counted once; usually itself. */
	Set<String> of(String id) {
		var present = new TreeSet<String>();
		this.formerIds.listAll().getOrDefault(id, List.of()).forEach((successor) -> present.add(successor.id()));
		return present.isEmpty() ? Set.of(id) : present;
	}

	/** The id that counts now where it is one, else the id itself. */
	String single(String id) {
		var present = of(id);
		return (present.size() == 1) ? present.iterator().next() : id;
	}

}
