package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.api.GraphAnswer;

/** A zip of {@code nodes.csv}, {@code edges.csv} and {@code metadata.json}. */
class CsvZip implements GraphWriter {

	private static final List<String> NODE = List.of("id", "name", "label");

	private static final List<String> EDGE = List.of("id", "from", "to", "type", "record", "certainty", "contested");

	private final Json json;

	CsvZip(Json json) {
		this.json = json;
	}

	@Override
	public void write(GraphAnswer graph, OutputStream out) throws IOException {
		var zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("metadata.json"));
		zip.write(this.json.bytes(About.of(graph)));
		table(zip, "nodes.csv", NODE, graph.nodes());
		table(zip, "edges.csv", EDGE, graph.edges());
		zip.finish();
	}

	private void table(ZipOutputStream zip, String name, List<String> first, List<Map<String, @Nullable Object>> rows)
			throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		var columns = new LinkedHashMap<String, Kind>();
		first.forEach((column) -> columns.put(column, Kind.TEXT));
		columns.putAll(Flat.columns(Flat.of(rows)));
		var csv = new CsvRows(zip, columns, this.json);
		for (Map<String, @Nullable Object> row : rows) {
			csv.row(row);
		}
		csv.flush();
	}

}
