package dev.crossclaim.imports.usptogrants;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.file.XmlElement;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** The classes of a patent: CPC, IPC in its two editions, Locarno and the US ones. */
final class Classes {

	private final Facts facts;

	private final String patent;

	private Classes(Facts facts, String patent) {
		this.facts = facts;
		this.patent = patent;
	}

	static void state(XmlElement page, Facts facts, String patent) {
		var classes = new Classes(facts, patent);
		page.all("classifications-cpc/main-cpc/classification-cpc")
			.forEach((one) -> classes.add("cpc", parts(one), "first"));
		page.all("classifications-cpc/further-cpc/classification-cpc")
			.forEach((one) -> classes.add("cpc", parts(one), null));
		page.all("classifications-ipcr/classification-ipcr").forEach((one) -> classes.add("ipc", parts(one), null));
		classes.add(page, "classification-ipc", "ipc");
		classes.add(page, "classification-locarno", "locarno");
		classes.add(page, "classification-national", "uspc");
	}

	private void add(XmlElement page, String element, String scheme) {
		page.all(element + "/main-classification").forEach((one) -> add(scheme, one.text(), "first"));
		page.all(element + "/further-classification").forEach((one) -> add(scheme, one.text(), null));
	}

	private void add(String scheme, @Nullable String text, @Nullable String position) {
		var code = (text != null) ? text.replaceAll("\\s+", " ").strip() : "";
		if (code.isEmpty()) {
			return;
		}
		var id = this.facts.node(NodeType.TECHNOLOGY, scheme + ":" + code.replace(' ', '_'),
				Content.of("name", scheme.toUpperCase(java.util.Locale.ROOT) + " " + code)
					.text("scheme", scheme)
					.text("code", code));
		this.facts.link(RelationType.CLASSIFIED_AS, this.patent, id, Content.of("position", position));
		this.facts.count("classes " + scheme, 1);
	}

	/** A class of CPC or IPC, such as {@code H04L9/32}. */
	private static @Nullable String parts(XmlElement one) {
		var head = Stream.of("section", "class", "subclass", "main-group")
			.map(one::text)
			.map((part) -> (part != null) ? part : "")
			.collect(Collectors.joining());
		var subgroup = one.text("subgroup");
		return head.isEmpty() ? null : (subgroup != null) ? head + "/" + subgroup : head;
	}

}
