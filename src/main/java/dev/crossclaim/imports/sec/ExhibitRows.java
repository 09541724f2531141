package dev.crossclaim.imports.sec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.crossclaim.imports.RecordRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.sec.Exhibit.Line;

/** The lines of an Exhibit 21 as rows. */
final class ExhibitRows {

	private ExhibitRows() {
	}

	static Rows of(Exhibit exhibit, Filer filer) {
		var all = subsidiaries(exhibit.lines()).iterator();
		return new RecordRows<>(() -> all.hasNext() ? all.next() : null, (one) -> Row.reading(one.line().number(),
				one.text(), one, (subsidiary) -> subsidiary.state(filer, exhibit.asOf())), () -> {
				});
	}

	/** The lines, each with the name that it is indented under. */
	private static List<Subsidiary> subsidiaries(List<Line> lines) {
		var all = new ArrayList<Subsidiary>();
		Deque<Subsidiary> above = new ArrayDeque<>();
		for (var line : lines) {
			double indent = line.cells().getFirst().indent();
			while (!above.isEmpty() && above.getLast().indent() >= indent) {
				above.removeLast();
			}
			var one = new Subsidiary(line, above.isEmpty() ? null : above.getLast().name());
			above.addLast(one);
			all.add(one);
		}
		return all;
	}

}
