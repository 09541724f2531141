package dev.crossclaim.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import dev.crossclaim.cypher.CypherCatalog;
import dev.crossclaim.ontology.NodeType;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	private static final Path PAGE = Path.of("docs/guide.adoc");

	private static final Path STYLE = Path.of("cypher/browser/crossclaim.grass");

	private final CypherCatalog cypher = new CypherCatalog();

	private final Guide guide = new Guide(this.cypher);

	@Test
	void theGuideInTheDocumentationIsUpToDate() throws IOException {
		var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
		var after = GuidePages.asciiDoc(this.guide.slides("http://localhost:8080"));
		Files.writeString(PAGE, after);
		assertThat(before).as("docs/guide.adoc was stale and has been rewritten; commit it").isEqualTo(after);
	}

	@Test
	void theSecondSlideDrawsTheFlagshipAnswerAndThenTabulatesIt() {
		var slide = this.guide.slides("").get(1);
		assertThat(slide.commands()).hasSize(3);
		assertThat(slide.commands().get(0)).startsWith("// Who are partners in one place").contains("RETURN partners");
		assertThat(slide.commands().get(1)).startsWith(":param companies => null;\n").endsWith(":param limit => 50;");
		assertThat(slide.commands().get(2)).isEqualTo(this.cypher.get("query/coopetition"));
	}

	@Test
	void everyQueryIsEscapedIntoTheHtmlGuide() {
		var html = GuidePages.html(this.guide.slides("http://localhost:8080"));
		assertThat(html).contains("&lt;-[:PARTY_TO", "class=\"pre-scrollable code runnable\"")
			.contains(":style http://localhost:8080/guide/crossclaim.grass")
			.doesNotContain("<-[");
	}

	@Test
	void theBrowserTakesNoWordOfAQueryForAnEventHandler() {
		var handler = Pattern.compile("\\s+(on[^\\s=]+)[^\\s=]*\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w\\-.:]+\\s*)",
				Pattern.CASE_INSENSITIVE);
		assertThat(GuidePages.html(this.guide.slides(""))).doesNotContainPattern(handler);
	}

	@Test
	void everyTypeOfNodeHasAStyle() throws IOException {
		var style = Files.readString(STYLE);
		for (var type : NodeType.values()) {
			for (var label : type.labels()) {
				assertThat(style).contains("node." + label + " {");
			}
		}
	}

	@Test
	void pictureAndTableQueriesCanBeKeptAsFavorites() throws IOException {
		var names = new ArrayList<String>();
		var archive = new SavedQueries(this.guide, this.cypher).zip();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).contains("Crossclaim pictures/01-partners-and-litigants.cypher",
				"Crossclaim tables/coopetition.cypher");
		assertThat(names).hasSize(this.cypher.names("browser").size() + this.cypher.names("query").size());
	}

}
