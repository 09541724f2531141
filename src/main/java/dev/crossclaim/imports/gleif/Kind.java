package dev.crossclaim.imports.gleif;

import dev.crossclaim.ontology.Role;

/** What a relationship of level 2 is. */
enum Kind {

	DIRECT("direct consolidation", "accounting", Role.CHILD, Role.PARENT),
	ULTIMATE("ultimate consolidation", "accounting", Role.CHILD, Role.PARENT),
	BRANCH("international branch", "branch", Role.BRANCH, Role.HEAD_OFFICE),
	MANAGED_FUND("fund management", "fund", Role.FUND, Role.FUND_MANAGER),
	SUBFUND("subfund", "fund", Role.FUND, Role.UMBRELLA_FUND),
	FEEDER("feeder fund", "fund", Role.FUND, Role.MASTER_FUND),
	UNKNOWN("unknown", "unstated", Role.RELATED, Role.RELATED);

	private final String word;

	private final String basis;

	private final Role child;

	private final Role parent;

	Kind(String word, String basis, Role child, Role parent) {
		this.word = word;
		this.basis = basis;
		this.child = child;
		this.parent = parent;
	}

	/** The type as published; its words were joined in several ways. */
	static Kind of(String type) {
		return switch (type.replace('-', '_')) {
			case "IS_DIRECTLY_CONSOLIDATED_BY" -> DIRECT;
			case "IS_ULTIMATELY_CONSOLIDATED_BY" -> ULTIMATE;
			case "IS_INTERNATIONAL_BRANCH_OF" -> BRANCH;
			case "IS_FUND_MANAGED_BY" -> MANAGED_FUND;
			case "IS_SUBFUND_OF" -> SUBFUND;
			case "IS_FEEDER_TO" -> FEEDER;
			default -> UNKNOWN;
		};
	}

	String word() {
		return this.word;
	}

	String basis() {
		return this.basis;
	}

	Role child() {
		return this.child;
	}

	Role parent() {
		return this.parent;
	}

}
