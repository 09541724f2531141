package dev.crossclaim.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A list holds the same items in each format, and an unknown combination is refused. */
@RestTest
class ListFormatTests {

	private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

	@Autowired
	Http http;

	@Test
	void ndjsonHoldsTheSameItems() {
		var lines = this.http.send("/api/v1/lawsuits.ndjson", "GET", "*/*").body().lines().toList();

		assertThat(lines.stream().map((line) -> JsonMapper.shared().readTree(line)).toList())
			.containsExactlyElementsOf(items("/api/v1/lawsuits"));
	}

	@Test
	void csvHoldsTheSameItemsInDocumentedColumns() {
		var answer = this.http.send("/api/v1/lawsuits", "GET", "text/csv");
		var records = records(answer.body());

		assertThat(answer.type()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(records).extracting((one) -> one.getField("id")).containsExactlyElementsOf(ids("/api/v1/lawsuits"));
		assertThat(records.getFirst().getField("period.startLatest")).isEqualTo("2024-07-30");
		assertThat(records.getFirst().getField("forum.id")).isEqualTo("ded");
		assertThat(records.getFirst().getHeader()).contains("docketNumber", "evidence", "dispute.id");
	}

	@Test
	void aListWithoutItemsHasAHeaderAllTheSame() {
		var answer = this.http.send("/api/v1/lawsuits.csv?asOf=1999-01-01", "GET", "*/*");

		assertThat(answer.body()).startsWith("id,name,").hasLineCount(1);
	}

	@Test
	void duckdbReadsParquet(@TempDir Path folder) throws SQLException, java.io.IOException {
		var file = folder.resolve("lawsuits.parquet");
		Files.write(file, this.http.exchange("GET", "/api/v1/lawsuits.parquet").body());
		var ids = new ArrayList<String>();
		try (var duckdb = DriverManager.getConnection("jdbc:duckdb:"); var statement = duckdb.createStatement()) {
			var rows = statement.executeQuery(
					"""
							SELECT id, typeof("period.startLatest") AS day, typeof(contested) AS flag, json_valid(evidence) AS json
							FROM '%s'"""
						.formatted(file));
			while (rows.next()) {
				ids.add(rows.getString("id"));
				assertThat(rows.getString("day")).isEqualTo("DATE");
				assertThat(rows.getString("flag")).isEqualTo("BOOLEAN");
				assertThat(rows.getBoolean("json")).isTrue();
			}
			var about = statement.executeQuery(
					"SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('%s')".formatted(file));
			var keys = new ArrayList<String>();
			while (about.next()) {
				keys.add(about.getString("key"));
			}
			assertThat(keys).contains("crossclaim.asOf", "crossclaim.notice", "crossclaim.licence");
		}
		assertThat(ids).containsExactlyElementsOf(ids("/api/v1/lawsuits"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/contradictions", "/api/v1/companies/nokia/relationships",
			"/api/v1/coopetition?asOf=2024-07-31", "/api/v1/lawsuits?certainty=YES" })
	void everyListIsOfferedInEachFormat(String path) {
		var items = items(path);
		for (var type : List.of("application/x-ndjson", "text/csv", "application/vnd.apache.parquet")) {
			var answer = this.http.exchange("GET", path, "Accept", type);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().map()).containsKeys("crossclaim-as-of", "crossclaim-data-horizon",
					"crossclaim-notice", "crossclaim-licence");
		}
		assertThat(this.http.send(path, "GET", "application/x-ndjson").body()).hasLineCount(items.size());
		assertThat(records(this.http.send(path, "GET", "text/csv").body())).hasSameSizeAs(items);
	}

	@Test
	void withALimitAListIsTurnedPageByPage() {
		var seen = new ArrayList<String>();
		var path = "/api/v1/lawsuits.csv?limit=4&company=nokia";
		while (path != null) {
			var answer = this.http.exchange("GET", path);
			var page = records(new String(answer.body(), UTF_8));
			assertThat(page).hasSizeLessThanOrEqualTo(4);
			page.forEach((one) -> seen.add(one.getField("id")));
			var next = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
			path = next.find() ? next.group(1) : null;
		}
		assertThat(seen).containsExactlyElementsOf(ids("/api/v1/lawsuits?company=nokia&limit=200"));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/lawsuits.graphml, csv", "/api/v1/lawsuits.xml, parquet",
			"/api/v1/companies/nokia.csv, jsonld", "/api/v1/companies/nokia.xlsx, json" })
	void anotherCombinationIsRefusedAndWhatIsOfferedIsNamed(String path, String offered) {
		var answer = this.http.send(path, "GET", "*/*");

		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.<String>at("$.type")).isEqualTo("/problems/not-acceptable");
		assertThat(answer.<List<String>>at("$.suffixes")).contains("json", offered);
		assertThat(answer.<List<String>>at("$.allowed")).contains("application/json");
	}

	@Test
	void aDotInAnIdIsNoSuffix() {
		assertThat(this.http.get("/api/v1/companies/no.kia").<String>at("$.value")).isEqualTo("no.kia");
		assertThat(this.http.get("/api/v1/companies/nokia.csv.json").<String>at("$.value")).isEqualTo("nokia.csv");
		assertThat(this.http.get("/api/v1/companies/.csv").<String>at("$.value")).isEqualTo(".csv");
		assertThat(this.http.get("/api/v1/companies/nokia.json").<String>at("$.id")).isEqualTo("nokia");
		assertThat(this.http.get("/api/v1/nothing.csv").status()).isEqualTo(404);
	}

	private List<JsonNode> items(String path) {
		return JsonMapper.shared().readTree(this.http.get(path).body()).get("items").valueStream().toList();
	}

	private List<String> ids(String path) {
		return items(path).stream().map((item) -> item.get("id").asString()).toList();
	}

	private static List<NamedCsvRecord> records(String csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
	}

}
