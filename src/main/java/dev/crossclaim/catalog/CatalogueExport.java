package dev.crossclaim.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.ontology.NodeType;
import dev.crossclaim.ontology.RelationType;

/**
 * Writes the curated dataset as the graph holds it, files and decisions together, as one
 * file of the catalogue. Loaded into an empty graph, the file gives the same digest.
 */
@Service
@Transactional(readOnly = true)
public class CatalogueExport {

	private static final int WIDTH = 120;

	private final GraphRows rows;

	CatalogueExport(GraphRows rows) {
		this.rows = rows;
	}

	/** The file, in YAML. */
	public String write() {
		var all = this.rows.listAll(NodeRow.DATASET);
		var ends = this.rows.listEnds(NodeRow.DATASET);
		var passages = group(all, NodeType.PASSAGE, "#");
		var claims = group(all, NodeType.CLAIM, "/");
		var sections = new TreeMap<String, List<Map<String, Object>>>();
		for (var row : all) {
			var links = ends.getOrDefault(row.id(), Map.of());
			if (row.type() == NodeType.IDENTITY_JUDGEMENT) {
				add(sections, row, new JudgementText(row, links).write());
			}
			else if (row.type().layer() != NodeType.Layer.EVIDENCE) {
				var entry = new EntryText(row, links).write(passages.getOrDefault(row.id(), List.of()));
				var statements = new StatementText(ends).write(claims.getOrDefault(row.id(), List.of()));
				if (!statements.isEmpty()) {
					entry.put("claims", statements);
				}
				add(sections, row, entry);
			}
		}
		return dump(sections);
	}

	private static void add(Map<String, List<Map<String, Object>>> sections, NodeRow row, Map<String, Object> entry) {
		sections.computeIfAbsent(row.type().section(), (section) -> new ArrayList<>()).add(entry);
	}

	/** Rows by what their id stands under. */
	private static Map<String, List<NodeRow>> group(List<NodeRow> all, NodeType type, String separator) {
		var groups = new TreeMap<String, List<NodeRow>>();
		all.stream()
			.filter((row) -> row.type() == type)
			.forEach((row) -> groups
				.computeIfAbsent(row.id().substring(0, row.id().indexOf(separator)), (id) -> new ArrayList<>())
				.add(row));
		return groups;
	}

	private static String dump(Object sections) {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setWidth(WIDTH);
		options.setAllowUnicode(true);
		return "# The merged state of the catalogue, as the graph holds it.\n" + new Yaml(options).dump(sections);
	}

	/** The only end of a type, which is there by the checks of loading. */
	static String only(Map<RelationType, List<String>> links, RelationType type) {
		return links.getOrDefault(type, List.of("")).getFirst();
	}

}
