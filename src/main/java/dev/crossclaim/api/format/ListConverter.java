package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import dev.crossclaim.api.Format;
import dev.crossclaim.api.ListAnswer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes a list as rows: with a {@code limit} the one page, without it the whole list,
 * page by page. What an answer carries beside its items stands in the headers.
 */
class ListConverter extends AbstractHttpMessageConverter<ListAnswer> {

	private final Format format;

	private final Pages pages;

	private final int longest;

	private final Opener opener;

	/**
	 * A converter for one format.
	 * @param longest most items that one answer holds; a longer list is broken off
	 */
	ListConverter(Format format, Pages pages, int longest, Opener opener) {
		super(format.mediaType());
		this.format = format;
		this.pages = pages;
		this.longest = longest;
		this.opener = opener;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == ListAnswer.class;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType format) {
		return false;
	}

	@Override
	protected ListAnswer readInternal(Class<? extends ListAnswer> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Answers are written only", message);
	}

	@Override
	protected void writeInternal(ListAnswer first, HttpOutputMessage message) throws IOException {
		var request = Requests.current();
		var headers = message.getHeaders();
		About.of(first).forEach((name, value) -> headers.set(headerOf(name), value.toString()));
		Requests.nameFile(headers, this.format);
		if (this.format == Format.CSV) {
			headers.setContentType(new MediaType(this.format.mediaType(), UTF_8));
		}
		boolean whole = request.getParameter("limit") == null;
		if (!whole && first.next() != null) {
			headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(Requests.next(request, first.next())));
		}
		var sink = this.opener.open(message.getBody(), ListColumns.of(request, first), About.of(first));
		write(first, sink);
		if (whole && !request.getMethod().equals("HEAD")) {
			walk(request, first, sink);
		}
		sink.end();
	}

	private void walk(HttpServletRequest request, ListAnswer first, RowSink sink) throws IOException {
		int written = first.items().size();
		var page = first;
		while (page.next() != null) {
			page = turn(request, page.next());
			written += page.items().size();
			if (written > this.longest) {
				throw new IOException(
						"The list is longer than the %d items that one answer holds; ask with limit, and follow Link"
							.formatted(this.longest));
			}
			write(page, sink);
		}
	}

	/**
	 * Where nothing was sent yet, what goes wrong is a problem as ever; afterwards the
	 * transfer breaks.
	 */
	private ListAnswer turn(HttpServletRequest request, String cursor) throws IOException {
		try {
			return this.pages.turn(request, cursor);
		}
		catch (RuntimeException ex) {
			var response = Requests.currentResponse();
			if (response.isCommitted()) {
				throw new IOException("A list was broken off", ex);
			}
			response.reset();
			throw ex;
		}
	}

	private static void write(ListAnswer page, RowSink sink) throws IOException {
		for (Map<String, @Nullable Object> item : page.items()) {
			sink.row(item);
		}
		sink.flush();
	}

	/** {@code asOf} is told by {@code Crossclaim-As-Of}. */
	private static String headerOf(String name) {
		var words = name.replaceAll("([A-Z])", "-$1");
		var header = new StringBuilder("Crossclaim");
		for (var word : words.split("-")) {
			header.append('-').append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
		}
		return header.toString();
	}

	/** Begins a file in one format. */
	@FunctionalInterface
	interface Opener {

		RowSink open(OutputStream out, Map<String, Kind> columns, Map<String, Object> about) throws IOException;

	}

}
