package dev.crossclaim.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import dev.crossclaim.database.WithDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that name a lawsuit by a key of their provider meet it in any order of files. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(ImportDesk.class)
@Transactional
class KeyedRowsTests {

	private static final String CASES = """
			case_row_id,case_number,district_id,case_name,case_cause,date_filed,date_closed,date_last_filed
			5,2:14-cv-00089,txed,Acme LLC v. Zed Inc.,35:271,2014-01-02,,2014-05-06
			""";

	private static final String NAMES = """
			case_row_id,case_number,party_row_count,party_type,name_row_count,name
			5,2:14-cv-00089,1,Plaintiff,1,Acme LLC
			5,2:14-cv-00089,2,Defendant,1,Other Corp.
			""";

	private static final String PATENTS = "case_row_id,case_number,patent\n5,2:14-cv-00089,6163776\n";

	private static final String DOCKET = """
			{"resource_uri": "https://www.courtlistener.com/api/rest/v4/dockets/7/", "id": 7, "court_id": "txed", "docket_number": "2:14-cv-00089-JRG",
			 "case_name": "Acme LLC v. Zed Inc.", "date_filed": "2014-01-02", "date_last_filing": "2014-05-06", "nature_of_suit": "830 Patent"}""";

	private static final String PARTIES = """
			{"results": [{"party_types": [{"docket_id": 7, "name": "Defendant", "date_terminated": "2014-02-03"}], "name": "Third GmbH"},
			 {"party_types": [{"docket_id": 7, "name": "Plaintiff"}], "name": "Acme LLC"}, {"party_types": [{"docket_id": 8, "name": "Plaintiff"}], "name": "Fourth Oy"}]}""";

	private static final String RECAP = """
			{"court_id": "txed", "docket_number": "2:14-cv-89", "case_name": "Acme LLC v. Zed Inc.", "date_filed": "2014-01-02", "date_terminated": "2015-01-02",
			 "parties": [{"name": "Acme LLC", "type": "Plaintiff"}, {"name": "Zed Inc.", "type": "Defendant"}], "docket_entries": []}""";

	private static final String OPPONENTS = """
			MATCH (a)-[e:LITIGATES_AGAINST {recordId: 'docket:txed-2-14-cv-00089'}]->(b) RETURN a.id + ' ' + b.id ORDER BY b.id""";

	@Autowired
	ImportDesk desk;

	@Autowired
	List<Importer> importers;

	@TempDir
	Path folder;

	@BeforeEach
	void files() {
		write("cases.csv", CASES);
		write("names.csv", NAMES);
		write("patents.csv", PATENTS);
		write("docket.json", DOCKET);
		write("parties.json", PARTIES);
		write("recap.json", RECAP);
	}

	@Test
	void anyOrderOfTablesGivesOneGraph() {
		var states = orders(List.of("cases.csv", "names.csv", "patents.csv")).stream().map((order) -> {
			var runs = order.stream().map(this::read).toList();
			var state = this.desk.state();
			assertThat(this.desk.texts(OPPONENTS)).containsExactly("name:acme-llc name:other-corp");
			assertThat(
					this.desk.count("MATCH (:Placeholder {id: 'US-6163776'})-[r:IN_SUIT]->(:Lawsuit) RETURN count(r)"))
				.isOne();
			runs.forEach((run) -> imports().withdraw(run));
			return state;
		}).toList();

		assertThat(states).hasSize(6).containsOnly(states.getFirst());
	}

	@Test
	void withdrawingInAnyOrderLeavesWhatTheOthersSay() {
		var before = this.desk.state();
		for (var order : orders(List.of("docket.json", "parties.json", "recap.json"))) {
			var alone = states(List.of("docket.json", "parties.json", "recap.json"));
			var runs = order.stream().map(this::read).toList();
			imports().withdraw(runs.get(0));
			imports().withdraw(runs.get(1));
			assertThat(this.desk.state())
				.isEqualTo(alone.get(List.of("docket.json", "parties.json", "recap.json").indexOf(order.get(2))));
			imports().withdraw(runs.get(2));
			assertThat(this.desk.state()).isEqualTo(before);
		}
	}

	/** The state that each file makes by itself. */
	private List<String> states(List<String> files) {
		return files.stream().map((file) -> {
			var run = read(file);
			var state = this.desk.state();
			imports().withdraw(run);
			return state;
		}).toList();
	}

	@Test
	void oneCaseOfThreeProvidersIsOneLawsuitWithWhatEachSays() {
		List.of("parties.json", "names.csv", "recap.json", "patents.csv", "docket.json", "cases.csv")
			.forEach(this::read);

		assertThat(this.desk.texts("MATCH (l:Lawsuit) WHERE l.id STARTS WITH 'docket:' RETURN l.id"))
			.containsExactly("docket:txed-2-14-cv-00089");
		assertThat(this.desk
			.texts("MATCH (:Attestation)-[:ATTESTS]->(l:Lawsuit {id: 'docket:txed-2-14-cv-00089'}) RETURN l.id"))
			.hasSize(2);
		assertThat(this.desk.texts(
				"MATCH ()-[p:PARTY_TO]->(:Lawsuit {id: 'docket:txed-2-14-cv-00089'}) RETURN DISTINCT p.dataset AS d ORDER BY d"))
			.containsExactly("courtlistener", "oce-litigation", "recap");
		assertThat(this.desk.texts(OPPONENTS)).containsExactly("name:acme-llc name:other-corp",
				"name:acme-llc name:third-gmbh", "name:acme-llc name:zed-inc");
		var imported = this.desk.state();
		this.desk.rebuild();
		assertThat(this.desk.state()).isEqualTo(imported);
	}

	@Test
	void theCaptionGivesWayToThePartiesThatAreListed() {
		read("docket.json");
		assertThat(this.desk.texts(OPPONENTS)).containsExactly("name:acme-llc name:zed-inc");

		var parties = read("parties.json");
		assertThat(this.desk.texts(OPPONENTS)).containsExactly("name:acme-llc name:third-gmbh");
		assertThat(this.desk
			.texts("""
					MATCH ()-[e:LITIGATES_AGAINST {recordId: 'docket:txed-2-14-cv-00089'}]->() RETURN toString(e.endLatest)"""))
			.containsExactly("2014-02-03");

		imports().withdraw(parties);
		assertThat(this.desk.texts(OPPONENTS)).containsExactly("name:acme-llc name:zed-inc");
	}

	@Test
	void aKeyWithoutItsDocketIsAMarkedPlaceholderAndInNoAnswer() {
		read("parties.json");

		assertThat(this.desk.texts("MATCH (p:Placeholder) WHERE p.id STARTS WITH 'key:' RETURN p.id ORDER BY p.id"))
			.containsExactly("key:courtlistener:docket:7", "key:courtlistener:docket:8");
		assertThat(
				this.desk.count("MATCH ()-[e:LITIGATES_AGAINST]->() WHERE e.dataset = 'courtlistener' RETURN count(e)"))
			.isZero();
	}

	@Test
	void aKeyThatMeansTwoLawsuitsLeadsToTheFirstOfThemWhateverCameFirst() {
		write("later.json", DOCKET.replace("2:14-cv-00089-JRG", "2:14-cv-00088"));
		var states = orders(List.of("docket.json", "later.json", "parties.json")).stream().map((order) -> {
			var runs = order.stream().map(this::read).toList();
			var state = this.desk.state();
			assertThat(this.desk.texts("MATCH (o {id: 'name:third-gmbh'})-[:PARTY_TO]->(l) RETURN l.id"))
				.containsExactly("docket:txed-2-14-cv-00088");
			imports().withdraw(runs.get(order.indexOf("later.json")));
			assertThat(this.desk.texts(OPPONENTS)).containsExactly("name:acme-llc name:third-gmbh");
			runs.stream()
				.filter((run) -> !run.equals(runs.get(order.indexOf("later.json"))))
				.forEach((run) -> imports().withdraw(run));
			return state;
		}).toList();

		assertThat(states).containsOnly(states.getFirst());
	}

	@Test
	void theSameRowsInAnotherFileAddNothing() {
		List.of("cases.csv", "names.csv", "patents.csv").forEach(this::read);
		var state = this.desk.digest();
		List.of("cases.csv", "names.csv", "patents.csv").forEach((file) -> {
			try {
				write("again-" + file, Files.readString(this.folder.resolve(file)) + "\n\n");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			var report = this.desk.read(imports(), "oce-litigation", this.folder.resolve("again-" + file));
			assertThat(report.tally().count(Tally.Fate.UNCHANGED)).isEqualTo(report.tally().read());
		});

		assertThat(this.desk.digest()).isEqualTo(state);
	}

	private static List<List<String>> orders(List<String> files) {
		if (files.size() == 1) {
			return List.of(files);
		}
		var all = new ArrayList<List<String>>();
		for (var first : files) {
			var rest = files.stream().filter((file) -> !file.equals(first)).toList();
			orders(rest).forEach((order) -> {
				var whole = new ArrayList<>(List.of(first));
				whole.addAll(order);
				all.add(whole);
			});
		}
		return all;
	}

	private long read(String name) {
		var source = name.endsWith(".csv") ? "oce-litigation" : name.equals("recap.json") ? "recap" : "courtlistener";
		return this.desk.read(imports(), source, this.folder.resolve(name)).getRun();
	}

	private void write(String name, String text) {
		try {
			Files.writeString(this.folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Imports imports() {
		return this.desk.imports(50, new Stage(), this.importers.toArray(Importer[]::new));
	}

}
