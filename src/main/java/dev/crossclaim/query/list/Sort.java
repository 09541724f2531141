package dev.crossclaim.query.list;

/** What a list can be sorted by, and the property that holds it. */
public record Sort(String name, String property, Type type) {

	/** Kind of the property's value. */
	public enum Type {

		TEXT, DAY, NUMBER

	}

	static Sort text(String name, String property) {
		return new Sort(name, property, Type.TEXT);
	}

	static Sort day(String name, String property) {
		return new Sort(name, property, Type.DAY);
	}

	static Sort number(String name, String property) {
		return new Sort(name, property, Type.NUMBER);
	}

}
