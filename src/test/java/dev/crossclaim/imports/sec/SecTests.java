package dev.crossclaim.imports.sec;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.crossclaim.SharedData;
import dev.crossclaim.imports.Facts;
import dev.crossclaim.imports.ReadRows;
import dev.crossclaim.imports.Row;
import dev.crossclaim.imports.file.Limits;
import dev.crossclaim.imports.file.SourceFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of tickers, and of lists of subsidiaries. */
class SecTests {

	private static final String LIST = """
			{"0":{"cik_str":1652044,"ticker":"GOOGL","title":"Alphabet Inc."},"1":{"cik_str":320193,"ticker":"AAPL","title":"Apple Inc."},
			 "2":{"cik_str":1652044,"ticker":"GOOG","title":"Alphabet Inc."},"3":{"ticker":"X"}}""";

	private static final String WITH_EXCHANGES = """
			{"fields":["cik","name","ticker","exchange"],"data":[[320193,"Apple Inc.","AAPL","Nasdaq"],[1652044,"Alphabet Inc.","GOOG",null]]}""";

	private static final String EXHIBIT = """
			<html><body><p>Subsidiaries of Acme as of December&#160;31, 2025</p><table>
			<tr><th colspan=2>Name of Subsidiary</th><th>Percentage owned</th><th>State or Country of Organization</th></tr>
			<tr><td colspan=2>Acme Holdings LLC <i>(4) (5)</i></td><td>100</td><td>Delaware</td></tr>
			<tr><td colspan=2 style="padding:2px 1pt 2px 7.75pt">Acme Gas N (2) <i>(5)</i></td><td>50.0%</td><td>Saudi Arabia</td></tr>
			<tr><td colspan=2>Acme Tbilisi<sup>1</sup></td><td></td><td>Georgia</td></tr>
			<tr><td colspan=2>Acme Nowhere</td><td>70</td><td></td></tr>
			<tr><td>(5)</td><td>Accounted for by the equity method.</td></tr>
			</table></body></html>""";

	private final Sec sec = new Sec(new SecSettings(null));

	@Test
	void severalTickersAreOneCompany() throws IOException {
		var rows = ReadRows.of(this.sec, ReadRows.file("company_tickers.json", LIST));

		var first = ReadRows.facts(rows.getFirst()).nodes().getFirst();
		assertThat(first.id()).isEqualTo("cik:1652044");
		assertThat(first.content()).isEqualTo(Map.of("name", "Alphabet Inc.", "cik", "1652044", "ticker", "GOOGL",
				"tickers", List.of("GOOGL", "GOOG")));
		assertThat(ReadRows.facts(rows.get(2)).nodes().getFirst()).isEqualTo(first);
		assertThat(rows.getLast().outcome().toString()).isEqualTo("Quarantined[reason=no Central Index Key]");
	}

	@Test
	void readsTheListWithExchanges() throws IOException {
		var rows = ReadRows.of(this.sec, ReadRows.file("company_tickers_exchange.json", WITH_EXCHANGES));

		assertThat(rows).hasSize(2);
		assertThat(ReadRows.facts(rows.getFirst()).nodes().getFirst().content()).containsEntry("exchanges",
				List.of("Nasdaq"));
	}

	@Test
	void readsSubsidiariesOfTheFilerThatTheSettingsName() throws IOException {
		var rows = ReadRows.of(new Sec(new SecSettings("0000000007")), ReadRows.file("ex21.htm", EXHIBIT));

		assertThat(rows).extracting((row) -> name(row))
			.containsExactly("Acme Holdings LLC", "Acme Gas N (2)", "Acme Tbilisi",
					"Quarantined[reason=no jurisdiction]", "Skipped[reason=a note]");
		var holdings = ReadRows.facts(rows.getFirst());
		assertThat(holdings.nodes().getFirst().content()).containsEntry("share", 100.0)
			.containsEntry("attestedOn", LocalDate.of(2025, 12, 31));
		assertThat(ReadRows.links(holdings)).contains("name:acme-holdings-llc INCORPORATED_IN US-DE {}",
				"cik:7 PARTY_TO sec:cik:7-name:acme-holdings-llc {role=parent}");
		var gas = ReadRows.facts(rows.get(1));
		assertThat(gas.nodes().getFirst().content()).containsEntry("listedUnder", "Acme Holdings LLC");
		assertThat(gas.links()).extracting((link) -> String.valueOf(link.content().get("role")))
			.contains("related", "holder");
		assertThat(ReadRows.facts(rows.get(2)).beside()).containsEntry("jurisdictions without a code", 1);
	}

	@Test
	void anExhibitOfNobodyIsRefused() throws IOException {
		assertThat(this.sec.refuse(ReadRows.file("ex21.htm", EXHIBIT))).get().asString().contains("whose list");
		assertThat(this.sec.refuse(ReadRows.file("ex21-cik7.htm", EXHIBIT))).isEmpty();
		assertThat(this.sec.refuse(ReadRows.file("ex21-aapl.htm", EXHIBIT))).isPresent();
		assertThat(this.sec.refuse(ReadRows.file("company_tickers.json", LIST))).isEmpty();
		assertThat(this.sec.refuse(ReadRows.file("ex21-aapl.htm", EXHIBIT))).isEmpty();
		assertThat(this.sec.refuse(ReadRows.file("a.htm", "<html><body><p>Nothing</p></body></html>"))).isPresent();
		assertThat(this.sec.refuse(ReadRows.file("f.json", "{\"fields\":[\"cik\",\"seriesId\"]}"))).isPresent();
	}

	@Test
	void readsWhatIsThere() throws IOException {
		var counts = ReadRows.count(this.sec, SharedData.get("sec"));

		assertThat(counts).isEqualTo(Map.of("stated COMPANY", 9610, "stated OWNERSHIP", 134, "beside: tickers", 9610,
				"beside: holdings of half or less", 28, "beside: jurisdictions without a code", 1,
				"refused: it is neither the list of tickers nor an Exhibit 21 in HTML", 1));
		var exxon = SourceFiles.list(SharedData.get("sec/ex21_xom.html"), Limits.ORDINARY).getFirst();
		assertThat(ReadRows.of(this.sec, exxon)).extracting((row) -> name(row))
			.hasSize(116)
			.contains("QatarEnergy LNG N (2)", "Barzan Gas Company Limited", "Al-Jubail Petrochemical Company",
					"Esso Exploration Angola (Block 15) Limited");
	}

	private static String name(Row row) {
		return (row.outcome() instanceof dev.crossclaim.imports.Outcome.Stated stated) ? name(stated.facts())
				: row.outcome().toString();
	}

	private static String name(Facts facts) {
		return String.valueOf(facts.nodes()
			.stream()
			.filter((node) -> node.named() && !node.id().startsWith("cik:"))
			.findFirst()
			.orElseThrow()
			.content()
			.get("name"));
	}

}
