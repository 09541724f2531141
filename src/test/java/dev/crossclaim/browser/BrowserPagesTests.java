package dev.crossclaim.browser;

import java.net.URI;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.crossclaim.cypher.CypherCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

@WebMvcTest(controllers = { BrowserController.class, FrontPage.class, GuideController.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "dev\\.crossclaim\\.api\\..*"))
@EnableConfigurationProperties(BrowserSettings.class)
@Import({ BrowserFiles.class, DatabaseAddress.class, Guide.class, SavedQueries.class, CypherCatalog.class })
class BrowserPagesTests {

	private static final String POLICY = "Content-Security-Policy";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theBrowserMayCallThisServerAndItsDatabaseAndNobodyElse() {
		assertThat(this.mvc.get().uri("/browser/"))
			.hasHeader(POLICY, "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
					+ "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self'; worker-src 'self' blob:; "
					+ "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
					+ "connect-src 'self' ws://localhost:17687 ws://127.0.0.1:17687")
			.hasHeader("Referrer-Policy", "no-referrer");
		assertThat(this.mvc.get().uri("/browser")).containsHeader(POLICY);
		assertThat(this.mvc.get().uri("/browser/manifest.json")).containsHeader(POLICY);
		assertThat(this.mvc.get().uri("/browser/missing")).hasStatus(HttpStatus.NOT_FOUND).containsHeader(POLICY);
	}

	@Test
	void noOtherPageHasThePolicy() {
		assertThat(this.mvc.get().uri("/guide/")).hasStatusOk().doesNotContainHeader(POLICY);
		assertThat(this.mvc.get().uri("/guide/crossclaim.html")).hasStatusOk().doesNotContainHeader(POLICY);
		assertThat(this.mvc.get().uri("/browsers")).hasStatus(HttpStatus.NOT_FOUND).doesNotContainHeader(POLICY);
	}

	@Test
	void theBrowserIsServedWithoutItsUnfinishedSuccessor() {
		assumeThat(new ClassPathResource("browser/index.html").exists()).isTrue();
		assertThat(this.mvc.get().uri("/browser")).hasStatus(HttpStatus.FOUND)
			.hasHeader(HttpHeaders.LOCATION, "browser/");
		assertThat(this.mvc.get().uri("/browser/")).hasStatusOk().bodyText().contains("<title>Neo4j Browser</title>");
		assertThat(this.mvc.get().uri("/browser/LICENSE")).hasStatusOk();
		assertThat(this.mvc.get().uri("/browser/preview/index.html")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aBuildWithoutTheBrowserSaysSo() {
		var controller = new BrowserController(new ClassPathResource("absent"));
		assertThatExceptionOfType(NoBrowserInThisBuild.class).isThrownBy(controller::open)
			.satisfies((problem) -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND))
			.satisfies((problem) -> assertThat(problem.getBody().getDetail()).contains("has no Neo4j Browser"));
	}

	@Test
	void aPageLeadsToTheBrowserAndTheInterface() {
		assertThat(this.mvc.get().uri("/guide/")).hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("browser/?dbms=bolt://neo4j@localhost:17687&amp;cmd=guide"
					+ "&amp;arg=http://localhost/guide/crossclaim.html")
			.contains("../swagger-ui.html", "href=\"../\"");
	}

	@Test
	void theBrowserFindsTheDatabaseByItself() {
		assertThat(this.mvc.get().uri("/").accept(MediaType.APPLICATION_JSON)).bodyJson()
			.isStrictlyEqualTo("{\"bolt_direct\": \"bolt://localhost:17687\"}");
	}

	@Test
	void theGuideIsOfferedWithTheAddressItWasAskedAt() {
		assertThat(this.mvc.get().uri("http://127.0.0.1:8080/guide/crossclaim.html")).bodyText()
			.contains(":style http://127.0.0.1:8080/guide/crossclaim.grass");
		assertThat(this.mvc.get().uri("/guide/crossclaim.adoc")).bodyText().startsWith("= Crossclaim\n");
		assertThat(this.mvc.get().uri("/guide/crossclaim.grass")).bodyText().contains("node.Lawsuit {");
		assertThat(this.mvc.get().uri("/guide/saved-queries.zip")).hasContentType("application/zip");
	}

	@Test
	void otherOriginsMayNotReadTheGuide() {
		assertThat(this.mvc.get().uri("/guide/crossclaim.html").header(HttpHeaders.ORIGIN, "http://elsewhere.example"))
			.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class SomeDatabase {

		@Bean
		Neo4jConnectionDetails someDatabase() {
			return new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return URI.create("bolt://localhost:17687");
				}

			};
		}

	}

}
