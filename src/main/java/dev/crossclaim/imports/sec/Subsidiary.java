package dev.crossclaim.imports.sec;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.imports.Content;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.NameId;
import dev.crossclaim.imports.Outcome;
import dev.crossclaim.imports.Period;
import dev.crossclaim.imports.place.Places;
import dev.crossclaim.imports.sec.Exhibit.Line;
import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;
import dev.crossclaim.ontology.Role;

/**
 * A line of an Exhibit 21: a company of the filer's and where it is organised. Of what
 * the filer has half or less, it is a holder; that makes no group.
 *
 * @param under the name above it that is indented less, or null
 */
record Subsidiary(Line line, @Nullable String under) {

	private static final Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%?");

	private static final Pattern NOTE = Pattern
		.compile("(?i)\\(?[0-9a-z]{1,2}[).]|[*†‡§]+.*|notes?:?|\\([0-9]{1,2}\\).*");

	private static final double HALF = 50;

	private static final double WHOLE = 100;

	/** Longest name of a company; what is longer is a sentence. */
	private static final int LONGEST = 200;

	Outcome state(Filer filer, @Nullable LocalDate asOf) {
		var name = name();
		if (NOTE.matcher(name).matches() || name.length() > LONGEST) {
			return Outcome.skipped("a note");
		}
		var place = place();
		if (place == null) {
			return Outcome.quarantined("no jurisdiction");
		}
		var facts = new Facts();
		var share = share();
		boolean group = share == null || share > HALF;
		var parent = filer.mention(facts);
		var record = facts.node(NodeType.OWNERSHIP, "sec:%s-%s".formatted(parent, NameId.of(name)),
				Content.of("name", "%s, subsidiary of %s".formatted(name, filer.name()))
					.text("basis", "legal")
					.text("kind", group ? "subsidiary" : "holding")
					.text("jurisdiction", place)
					.text("listedUnder", this.under)
					.decimal("share", share)
					.period(Period.UNKNOWN.startedBy(asOf).attestedOn(asOf)),
				asOf);
		var child = facts.organization(name);
		facts.link(RelationType.PARTY_TO, child, record, Content.of("role", (group ? Role.CHILD : Role.RELATED).word())
			.text("verbatimName", this.line.cells().getFirst().verbatim()));
		facts.link(RelationType.PARTY_TO, parent, record,
				Content.of("role", (group ? Role.PARENT : Role.HOLDER).word()));
		Places.find(place)
			.ifPresentOrElse((code) -> facts.link(RelationType.INCORPORATED_IN, child, Places.mention(facts, code)),
					() -> facts.count("jurisdictions without a code", 1));
		facts.count("holdings of half or less", group ? 0 : 1);
		return Outcome.stated(facts);
	}

	String name() {
		return this.line.cells().getFirst().text();
	}

	double indent() {
		return this.line.cells().getFirst().indent();
	}

	/** The cell under the heading of places, or else the last that is no figure. */
	private @Nullable String place() {
		var headings = this.line.headings();
		var others = this.line.cells()
			.stream()
			.skip(1)
			.filter((cell) -> !FIGURE.matcher(cell.text()).matches() && isSomething(cell))
			.toList();
		var heading = headings.stream().filter(Heading::isPlace).findFirst();
		var near = heading.flatMap((place) -> others.stream()
			.filter((cell) -> isNearest(cell, place, headings))
			.min(Comparator.comparingInt((cell) -> Math.abs(cell.column() - place.column()))));
		return near.or(() -> heading.isPresent() ? java.util.Optional.empty() : last(others))
			.map(Cell::text)
			.orElse(null);
	}

	private static java.util.Optional<Cell> last(List<Cell> cells) {
		return cells.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(cells.getLast());
	}

	private static boolean isNearest(Cell cell, Cell heading, List<Cell> headings) {
		return headings.stream()
			.min(Comparator.comparingInt((one) -> Math.abs(cell.column() - one.column())))
			.filter(heading::equals)
			.isPresent();
	}

	private static boolean isSomething(Cell cell) {
		return cell.text().chars().anyMatch(Character::isLetterOrDigit);
	}

	private @Nullable Double share() {
		return this.line.cells()
			.stream()
			.skip(1)
			.map((cell) -> FIGURE.matcher(cell.text()))
			.filter((figure) -> figure.matches() && Double.parseDouble(figure.group(1)) <= WHOLE)
			.findFirst()
			.map((figure) -> Double.valueOf(figure.group(1)))
			.orElse(null);
	}

	String text() {
		return String.join("\t", this.line.cells().stream().map(Cell::text).toList());
	}

}
