package dev.crossclaim.api.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import dev.crossclaim.api.Http;
import dev.crossclaim.api.RestTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that are turned inside the server are those that a client would get. */
@RestTest
class PagesTests {

	private static final String PATH = "/api/v1/companies/nokia/relationships";

	@Autowired
	Http http;

	@Autowired
	Pages pages;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void whatFollowsACursorIsTheRestOfTheList() throws Exception {
		var first = this.http.get(PATH + "?limit=3&asOf=2024-07-31&certainty=possible");
		var seen = new ArrayList<>(records(first.at("$.items")));
		var rest = this.pages.turn(request(), first.at("$.next"));
		rest.items()
			.forEach((item) -> seen
				.add(String.valueOf(((Map<?, ?>) Objects.requireNonNull(item.get("record"))).get("id"))));

		assertThat(rest.next()).isNull();
		assertThat(seen).hasSizeGreaterThan(3)
			.isEqualTo(records(this.http.get(PATH + "?limit=200&asOf=2024-07-31&certainty=possible").at("$.items")));
	}

	private MockHttpServletRequest request() throws Exception {
		var request = new MockHttpServletRequest("GET", PATH);
		request.setParameter("asOf", "2024-07-31");
		request.setParameter("certainty", "possible");
		request.setParameter("limit", "3");
		ServletRequestPathUtils.parseAndCache(request);
		var handler = Objects.requireNonNull(this.mapping.getHandler(request)).getHandler();
		request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
		return request;
	}

	private static List<String> records(List<Map<String, Object>> items) {
		return items.stream()
			.map((item) -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(item.get("record"))).get("id")))
			.toList();
	}

}
