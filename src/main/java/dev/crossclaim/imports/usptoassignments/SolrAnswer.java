package dev.crossclaim.imports.usptoassignments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.Lines;
import dev.crossclaim.imports.file.XmlDocuments.XmlText;
import dev.crossclaim.imports.file.XmlElement;

/**
 * Records of an answer of the retired service: {@code doc} elements with fields that bear
 * their names as attributes, parallel arrays among them.
 */
final class SolrAnswer implements Records {

	private static final String START = "<doc>";

	private static final String END = "</doc>";

	private static final int LONGEST = 64 * 1024 * 1024;

	private static final int LONGEST_KEPT = 1 << 16;

	private final Lines lines;

	private String ahead = "";

	private long number;

	private boolean windows;

	SolrAnswer(Lines lines) {
		this.lines = lines;
	}

	@Override
	public @Nullable Row read() throws IOException {
		int start = seek(START);
		if (start < 0) {
			return null;
		}
		this.ahead = this.ahead.substring(start);
		long line = this.number;
		var text = new StringBuilder(this.ahead);
		int end = text.indexOf(END);
		while (end < 0) {
			int from = Math.max(0, text.length() - END.length());
			if (!more() || text.length() > LONGEST) {
				return Row.of(line, text.substring(0, Math.min(text.length(), LONGEST_KEPT)),
						Outcome.quarantined("record is not ended"));
			}
			text.append(this.ahead);
			end = text.indexOf(END, from);
		}
		this.ahead = text.substring(end + END.length());
		var record = new XmlText(line, text.substring(0, end + END.length()), this.windows);
		return Row.reading(line, record.text(), record, SolrAnswer::read);
	}

	/** Goes on to a mark; -1 at the end of the file. */
	private int seek(String mark) throws IOException {
		int found = this.ahead.indexOf(mark);
		while (found < 0 && more()) {
			found = this.ahead.indexOf(mark);
		}
		return found;
	}

	private boolean more() throws IOException {
		var line = this.lines.next();
		if (line == null) {
			this.ahead = "";
			return false;
		}
		this.ahead = line.text();
		this.number = line.number();
		this.windows |= line.windows();
		return true;
	}

	private static Outcome read(XmlText text) {
		var doc = text.parse(Set.of());
		var facts = new Facts();
		var reel = field(doc, "reelNo");
		new Recorded((reel != null) ? ReelFrame.of(reel, field(doc, "frameNo")) : ReelFrame.of(field(doc, "id")),
				field(doc, "conveyanceText"), field(doc, "recordedDate"), field(doc, "lastUpdateDate"), assignors(doc),
				list(doc, "patAssigneeName").stream().map((name) -> (name != null) ? name : "").toList(),
				properties(doc))
			.state(facts);
		return Outcome.stated(facts);
	}

	private static List<Recorded.Assignor> assignors(XmlElement doc) {
		var days = list(doc, "patAssignorExDate");
		var all = new ArrayList<Recorded.Assignor>();
		for (var name : list(doc, "patAssignorName")) {
			all.add(new Recorded.Assignor((name != null) ? name : "", at(days, all.size())));
		}
		return all;
	}

	private static List<Conveyed> properties(XmlElement doc) {
		var applications = list(doc, "applNum");
		var patents = list(doc, "patNum");
		var publications = list(doc, "publNum");
		var international = list(doc, "pctNum");
		var inventors = list(doc, "inventors");
		var all = new ArrayList<Conveyed>();
		int most = Stream.of(applications, patents, publications, international).mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < most; i++) {
			var application = at(applications, i);
			all.add(new Conveyed(at(patents, i), at(publications, i),
					(application != null) ? application : at(international, i), Conveyed.names(at(inventors, i))));
		}
		return all;
	}

	private static @Nullable String at(List<@Nullable String> list, int place) {
		return (place < list.size()) ? list.get(place) : null;
	}

	private static @Nullable String field(XmlElement doc, String name) {
		return doc.all("*")
			.filter((one) -> name.equals(one.attribute("name")))
			.findFirst()
			.map(SolrAnswer::text)
			.orElse(null);
	}

	/** The elements of an array, in their places. */
	private static List<@Nullable String> list(XmlElement doc, String name) {
		var all = new ArrayList<@Nullable String>();
		doc.all("arr")
			.filter((one) -> name.equals(one.attribute("name")))
			.findFirst()
			.ifPresent((array) -> array.all("*").forEach((one) -> all.add(text(one))));
		return all;
	}

	/** The text; null where the service writes that there is none. */
	private static @Nullable String text(XmlElement element) {
		var text = element.text();
		return (text.isEmpty() || text.equals("NULL")) ? null : text;
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
