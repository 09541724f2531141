package dev.crossclaim.api.format;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;

import dev.crossclaim.GraphTest;
import dev.crossclaim.api.ListMapping;
import dev.crossclaim.api.Unversioned;
import dev.crossclaim.catalog.CatalogFiles;
import dev.crossclaim.catalog.CatalogLoader;
import dev.crossclaim.history.GraphHistory;
import dev.crossclaim.history.PresentRevision;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** The tag of an answer moves with the transaction of a write, and only with it. */
@GraphTest
class TagOfWritesTests {

	@Autowired
	GraphHistory history;

	@Autowired
	CatalogLoader catalog;

	@Autowired
	CatalogFiles files;

	@Autowired
	PresentRevision revisions;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	@Transactional
	void aWriteMovesIt() {
		var before = tag("list");
		this.history.record("test", "a test", "to see", List.of());

		assertThat(before).isNotNull().isNotEqualTo(tag("list"));
	}

	@Test
	@Transactional
	void aLoadThatWritesNothingLeavesIt() {
		var before = tag("list");

		assertThat(this.catalog.load(this.files.list()).written()).isZero();
		assertThat(tag("list")).isEqualTo(before);
	}

	@Test
	void aWriteThatIsRolledBackLeavesIt() {
		var before = tag("list");
		var transaction = new TransactionTemplate(this.transactions);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		transaction.executeWithoutResult((status) -> {
			this.history.record("test", "a test", "to see", List.of());
			status.setRollbackOnly();
		});

		assertThat(tag("list")).isEqualTo(before);
	}

	@Test
	void anotherBuildHasOtherTags() {
		assertThat(tag("list", "another")).isNotEqualTo(tag("list"));
	}

	@Test
	void whatDependsOnMoreThanTheGraphHasNone() {
		assertThat(tag("unversioned")).isNull();
		assertThat(tag("unmapped")).isNull();
	}

	private @Nullable Object tag(String method) {
		return tag(method, "build");
	}

	private @Nullable Object tag(String method, String build) {
		try {
			var request = new MockHttpServletRequest("GET", "/api/v1/things");
			request.addHeader(HttpHeaders.IF_NONE_MATCH, "\"none\"");
			var handler = new HandlerMethod(new Things(), Things.class.getDeclaredMethod(method));
			var response = new MockHttpServletResponse();
			var revalidation = new Revalidation(this.revisions, build);
			assertThat(revalidation.preHandle(request, response, handler)).isTrue();
			revalidation.afterCompletion(request, response, handler, null);
			return request.getAttribute(Revalidation.TAG);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Handlers of the kinds that there are. */
	static class Things {

		@ListMapping
		void list() {
		}

		@ListMapping
		@Unversioned
		void unversioned() {
		}

		void unmapped() {
		}

	}

}
