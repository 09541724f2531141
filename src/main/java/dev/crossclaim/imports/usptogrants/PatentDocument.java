package dev.crossclaim.imports.usptogrants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.XmlElement;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** What the first page of one grant or application states. */
final class PatentDocument {

	private final XmlElement page;

	private final Facts facts = new Facts();

	private final PatentNumber number;

	private final @Nullable LocalDate published;

	private PatentDocument(XmlElement root) {
		var found = root.first("us-bibliographic-data-grant|us-bibliographic-data-application");
		if (found == null) {
			throw new Unreadable("no bibliographic data");
		}
		this.page = found;
		this.number = number(this.page.first("publication-reference/document-id"));
		this.published = Dates.day(this.page.text("publication-reference/document-id/date"));
		if (this.number.kind() == null) {
			throw new Unreadable("no kind code");
		}
		if (this.published == null) {
			throw new Unreadable("no day of publication");
		}
	}

	/**
	 * Reads a document.
	 * @param windows whether its text was no UTF-8
	 */
	static Outcome read(XmlElement root, boolean windows) {
		var document = new PatentDocument(root);
		document.state(windows);
		return Outcome.stated(document.facts);
	}

	private void state(boolean windows) {
		var earlier = Earlier.list(this.page);
		this.facts.node(NodeType.PATENT, this.number.id(),
				Content.of("name", title())
					.text("kind", this.number.kind())
					.text("number", this.number.withoutKind())
					.text("type", type())
					.day("published", this.published)
					.day("filed", Dates.day(this.page.text("application-reference/document-id/date")))
					.text("application", application())
					.texts("earlier", earlier.stream().map(Earlier::words).toList()),
				this.published);
		this.facts.count("documents not in UTF-8", windows ? 1 : 0);
		new Parties(this.page, this.facts, this.number.id(), this.published).state();
		Classes.state(this.page, this.facts, this.number.id());
		Citations.state(this.page, this.facts, this.number.id());
		earlier.forEach((one) -> one.state(this.facts, this.number.id()));
	}

	private @Nullable String title() {
		return this.page.text("invention-title");
	}

	private @Nullable String type() {
		var reference = this.page.first("application-reference");
		return (reference != null) ? reference.attribute("appl-type") : null;
	}

	private @Nullable String application() {
		var document = this.page.first("application-reference/document-id");
		return (document != null) ? number(document).withoutKind() : null;
	}

	/** Reads a {@code document-id}. */
	static PatentNumber number(@Nullable XmlElement document) {
		if (document == null) {
			throw new Unreadable("no patent number");
		}
		return PatentNumber.of(document.text("country"), document.text("doc-number"), document.text("kind"));
	}

	/** Earlier applications, which a document names by their relation. */
	record Earlier(String relation, String number, @Nullable LocalDate day, @Nullable String status,
			@Nullable PatentNumber grant) {

		private static final List<String> RELATIONS = List.of("addition", "division", "continuation",
				"continuation-in-part", "continuing-reissue", "reissue", "us-divisional-reissue", "divisional-reissue",
				"reexamination", "us-reexamination-reissue-merger", "substitution", "us-provisional-application",
				"utility-model-basis", "correction");

		static List<Earlier> list(XmlElement page) {
			var all = new ArrayList<Earlier>();
			for (var relation : RELATIONS) {
				page.all("us-related-documents|related-documents/" + relation).forEach((element) -> {
					var parents = element.all("relation/parent-doc").toList();
					parents.forEach((parent) -> add(relation, parent, all));
					if (parents.isEmpty()) {
						add(relation, element, all);
					}
				});
			}
			return all;
		}

		private static void add(String relation, XmlElement parent, List<Earlier> all) {
			var document = parent.first("document-id");
			if (document == null || document.text("doc-number") == null) {
				return;
			}
			var grant = parent.first("parent-grant-document/document-id");
			all.add(new Earlier(relation.replaceFirst("^us-", ""),
					"%s-%s".formatted(document.text("country"), document.text("doc-number")),
					Dates.day(document.text("date")), parent.text("parent-status"),
					(grant != null && grant.text("doc-number") != null) ? withoutKind(grant) : null));
		}

		/** The kind that stands here is often not that of the grant. */
		private static PatentNumber withoutKind(XmlElement grant) {
			return PatentNumber.of(grant.text("country"), grant.text("doc-number"), null);
		}

		String words() {
			var words = new StringBuilder(this.relation).append(' ').append(this.number);
			if (this.day != null) {
				words.append(' ').append(this.day);
			}
			if (this.status != null) {
				words.append(' ').append(this.status);
			}
			return words.toString();
		}

		void state(Facts facts, String patent) {
			facts.count("earlier applications", 1);
			if (this.grant != null && !patent.startsWith(this.grant.withoutKind() + "-")) {
				facts.link(RelationType.CONTINUES, patent, facts.mention(NodeType.PATENT, this.grant.id()),
						Content.of("relation", this.relation).text("application", this.number));
			}
		}

	}

}
