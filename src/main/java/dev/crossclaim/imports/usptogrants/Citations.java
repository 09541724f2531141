package dev.crossclaim.imports.usptogrants;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.PatentNumber;
import dev.crossclaim.imports.Unreadable;
import dev.crossclaim.imports.file.XmlElement;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/** What a patent cites, and whether its examiner or its applicant named that. */
final class Citations {

	/** A publication of an application: its year and seven digits. */
	private static final Pattern APPLICATION = Pattern.compile("(19|20)\\d{2}/?\\d{7}");

	private Citations() {
	}

	static void state(XmlElement page, Facts facts, String patent) {
		page.all("references-cited|us-references-cited/citation|us-citation").forEach((citation) -> {
			var document = citation.first("patcit/document-id");
			if (document == null) {
				facts.count("citations of other literature", 1);
				return;
			}
			try {
				var cited = number(document);
				facts.link(RelationType.CITES, patent, facts.mention(NodeType.PATENT, cited.id()),
						Content.of("category", category(citation.text("category"))));
				facts.count(cited.office().equals("US") ? "citations of US patents" : "citations of foreign patents",
						1);
			}
			catch (Unreadable ex) {
				facts.count("citations without a readable number", 1);
			}
		});
	}

	/** A kind that stands beside a US number tells grants and applications apart. */
	private static PatentNumber number(XmlElement document) {
		var number = document.text("doc-number");
		var kind = document.text("kind");
		if (kind != null && "US".equals(document.text("country")) && number != null
				&& APPLICATION.matcher(number).matches() && !kind.startsWith("A")) {
			kind = null;
		}
		return PatentNumber.of(document.text("country"), number, kind);
	}

	/** Who cites, without the words around it. */
	private static @Nullable String category(@Nullable String words) {
		return (words != null) ? words.toLowerCase(Locale.ROOT).replaceFirst("^(imported from|cited by) ?", "").strip()
				: null;
	}

}
