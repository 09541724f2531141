package dev.crossclaim.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.crossclaim.access.Keys;
import dev.crossclaim.access.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page, as a person sees it: it opens and shows what is known. */
@PageTest
class PagesIT {

	@TempDir
	static Path profile;

	static Window window;

	@LocalServerPort
	int port;

	@BeforeAll
	static void openWindow() {
		window = new Window(profile);
	}

	@AfterAll
	static void closeWindow() {
		window.close();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					/ | Latest changes | Amazon has a case against Nokia
					/pair/aws/nokia?asOf=2024-07-31 | Amazon has a case against Nokia | Amazon Web Services and Nokia: partners
					/company/nokia | Opponents in court | 30,000 patents
					/lawsuit/amazon-v-nokia-ded-2024 | United States District Court for the District of Delaware | Nokia Container Services
					/product/cbis | Who would be touched if it were enjoined | Telefónica
					/patent/amazon-cloud-patents-ded-2024 | not known | 12
					/source/showdown-2024 | What it says | no date in the text
					/explore/nokia | Showing 27 of 27 relationships | Telefónica
					/paths?from=aws&to=red-hat | 2 steps | are said to be partners
					/coopetition?market=DE&forum=US-DE&asOf=2024-07-31 | one pair | Delaware
					/contradictions | HMD Global | HMD Mobile
					/curate | A key is needed here | API key
					/embed/pair/aws/nokia?asOf=2024-07-31 | Frozen | Amazon has a case against Nokia
					/embed/company/nokia | Opponents in court | Crossclaim
					""")
	void aPageShowsWhatIsKnown(String path, String one, String other) {
		window.complaints();
		window.open("http://localhost:" + this.port + path);
		window.await("return document.body.textContent.length > 0");
		assertThat(window.text()).contains(one.strip(), other.strip());
		assertThat(window.complaints()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/pair/aws/nokia?asOf=2024-07-31", "/company/nokia", "/contradictions", "/curate" })
	void aPageLoadsTheModulesThatItsHtmlNamesAndNoOther(String path) {
		window.open("http://localhost:" + this.port + path);
		window.await("return document.body.textContent.length > 0");
		assertThat(window
			.run("""
					const named = [...document.querySelectorAll('link[rel=modulepreload], script[type=module]')].map(one => one.href || one.src);
					const loaded = performance.getEntriesByType('resource').map(one => one.name).filter(name => name.endsWith('.js'));
					return [...new Set(loaded)].sort().join() === named.sort().join() && new Set(loaded).size === loaded.length ? '' : named.sort() + ' / ' + loaded.sort();
					"""))
			.isEqualTo("");
	}

	@Test
	void theDayMovesEverythingTogether() {
		window.open("http://localhost:" + this.port + "/pair/aws/nokia?asOf=2024-07-31");
		assertThat(certain()).contains("aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de");
		window.run("""
				const date = document.querySelector('.day input[type=date]');
				date.value = '2024-07-29';
				date.dispatchEvent(new Event('change'));""");
		window.await("return document.querySelector('crossclaim-pair').getAttribute('as-of') === '2024-07-29'");
		window.await("return document.querySelector('crossclaim-pair').view.answer.asOf === '2024-07-29'");
		window.awaitDrawn();
		assertThat(window.text()).contains("As of 29 July 2024");
		assertThat(certain()).doesNotContain("aws|PARTNERS_WITH|nokia|aws-nokia-cloud-core-de");
		assertThat(window.run("return location.search")).isEqualTo("?asOf=2024-07-29");
	}

	@Test
	void twoNamesLeadToTheirPair() {
		window.open("http://localhost:" + this.port + "/pair/aws/nokia");
		window.run(
				"const field = document.querySelectorAll('.controls input[role=combobox]')[1]; field.value = ''; field.focus();");
		window.type("red h");
		window.await("return document.querySelectorAll('.controls [role=option]').length > 0");
		window.press(org.openqa.selenium.Keys.ARROW_DOWN, org.openqa.selenium.Keys.ENTER);
		window.await("return location.pathname === '/pair/aws/red-hat'");
	}

	@Test
	void aCuratorsKeyOpensTheQueueAndIsKeptNowhere(@Autowired Keys keys) {
		var key = keys.create("anna", Set.of(Scope.CURATE), null).text();
		window.open("http://localhost:" + this.port + "/curate");
		window.run("document.getElementById('key').focus()");
		window.type("wrong");
		window.press(org.openqa.selenium.Keys.ENTER);
		window.await("return document.querySelector('.problem') !== null && document.getElementById('key') !== null");
		window.run("document.getElementById('key').focus()");
		window.type(key);
		window.press(org.openqa.selenium.Keys.ENTER);
		window.await("return document.querySelectorAll('form.card').length === 3");
		assertThat(window.text()).contains("Review queue", "Files and decisions that differ", "Judge an identity");
		assertThat(window.run(
				"return localStorage.length + sessionStorage.length + document.cookie.length + location.search.length"))
			.isEqualTo(0L);
		window.open("http://localhost:" + this.port + "/curate");
		assertThat(window.text()).contains("A key is needed here");
	}

	@Test
	void anImportIsFollowedWhileItRuns(@Autowired Keys keys) throws IOException {
		var inbox = Files.createDirectories(Path.of("target/inbox")).resolve("pages.json");
		Files.writeString(inbox,
				"""
						[{"id": "https://ror.org/0pagesx10", "name": "Invented Pages Institute", "types": ["Company"],
						  "country": {"country_code": "DE", "country_name": "Germany"}, "relationships": [], "external_ids": {}, "addresses": []}]""");
		try {
			useKey(keys.create("bea", Set.of(Scope.CURATE, Scope.IMPORT), null).text());
			window.await("return document.querySelector('form.imports') !== null");
			window.run("""
					const form = document.querySelector('form.imports');
					form.querySelector('select').value = 'ror';
					form.querySelector('[name=path]').value = 'pages.json';
					form.querySelector('[type=checkbox]').checked = true;
					form.requestSubmit();""");
			window.await("return document.querySelector('[data-job][data-state=done]') !== null");
			assertThat(window.text()).contains("try ror from pages.json", "pages.json: tried", "one row");
			// the browser lists the stream once it has ended
			window.await(
					"return performance.getEntriesByType('resource').some(one => /jobs\\/\\d+\\/events$/.test(one.name))");
		}
		finally {
			Files.delete(inbox);
		}
	}

	/** Merged by the form and undone by the button of the decision. */
	@Test
	void anIdentityIsJudgedAndTheJudgementUndone(@Autowired Keys keys) {
		useKey(keys.create("cleo", Set.of(Scope.CURATE), null).text());
		window.await("return document.querySelectorAll('form.card').length === 3");
		window.run("""
				const [from, into, why] = document.querySelectorAll('form.card')[1].querySelectorAll('input');
				[from.value, into.value, why.value] = ['hmd-mobile', 'hmd-global', 'the same maker of telephones'];
				document.querySelectorAll('form.card')[1].requestSubmit();""");
		window.await(
				"return /the same maker of telephones/.test(document.querySelector('.columns > div:last-child')?.textContent)");
		window
			.run("""
					[...document.querySelectorAll('.list li')].find(one => one.textContent.includes('the same maker of telephones'))
					  .querySelector('button').click();""");
		window.await(
				"return [...document.querySelectorAll('.list li')].some(one => /the same maker.*undone/.test(one.textContent))");
	}

	private void useKey(String key) {
		window.open("http://localhost:" + this.port + "/curate");
		window.run("document.getElementById('key').focus()");
		window.type(key);
		window.press(org.openqa.selenium.Keys.ENTER);
	}

	@Test
	void anAddressOfNothingIsAPageThatHelps() {
		window.open("http://localhost:" + this.port + "/company/nobody");
		assertThat(window.text()).contains("There is no such page");
		assertThat(window.run("return document.querySelectorAll('[role=combobox]').length")).isEqualTo(1L);
	}

	@Test
	void noPageIsWiderThanATelephone() {
		window.width(320);
		try {
			for (var path : List.of("/", "/pair/aws/nokia", "/company/nokia", "/coopetition", "/explore/nokia",
					"/embed/pair/aws/nokia")) {
				window.open("http://localhost:" + this.port + path);
				assertThat(window.run("return document.documentElement.scrollWidth <= innerWidth")).as(path)
					.isEqualTo(true);
			}
		}
		finally {
			window.width(1200);
		}
	}

	private static List<String> certain() {
		return String.valueOf(window.run("""
				return [...document.querySelector('crossclaim-pair').shadowRoot.querySelectorAll('tbody tr')]
				  .filter(row => row.querySelector('.sure-yes')).map(row => row.dataset.edge).join('\\n')"""))
			.lines()
			.toList();
	}

}
