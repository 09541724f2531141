package dev.crossclaim.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javax.net.ssl.SSLContext;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages to addresses that strangers gave: over https, to the public Internet
 * alone, following no redirect, for a bounded time, and reading nothing but the head of
 * the answer.
 */
class Webhooks implements AutoCloseable {

	private static final String HTTPS = "https";

	private static final int LONGEST_ADDRESS = 2000;

	private static final int LONGEST_ERROR = 300;

	private final PinnedNames names;

	private final CloseableHttpClient client;

	private final Duration timeLimit;

	private final ExecutorService threads = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-line-", 0).factory());

	/**
	 * Sends to whatever the names lead to and the predicate allows.
	 * @param tls tells which certificates are trusted
	 */
	Webhooks(WatchSettings settings, PinnedNames.Names names, Predicate<InetAddress> allowed, SSLContext tls) {
		this.names = new PinnedNames(names, allowed);
		this.timeLimit = settings.timeLimit();
		this.client = CautiousClient.of(settings, this.names, tls);
	}

	/**
	 * Reads the address of a webhook.
	 * @throws WatchRefused if it is not one that messages may be sent to
	 */
	URI target(String typed) {
		var url = parse(typed);
		try {
			within(() -> this.names.resolve(url.getHost()));
			return url;
		}
		catch (PinnedNames.ForbiddenTarget ex) {
			throw WatchRefused.target(ex.getMessage() + ".");
		}
		catch (IOException ex) {
			throw WatchRefused.target("The host of the address cannot be found.");
		}
	}

	private static URI parse(String typed) {
		try {
			var url = URI.create(typed);
			if (typed.length() <= LONGEST_ADDRESS && HTTPS.equalsIgnoreCase(url.getScheme()) && url.getHost() != null
					&& url.getUserInfo() == null && url.getFragment() == null) {
				return url;
			}
		}
		catch (IllegalArgumentException ex) {
			// said below
		}
		throw WatchRefused.target(
				"An address is one such as https://example.org/hook, with https, without user and fragment, of at most %d characters."
					.formatted(LONGEST_ADDRESS));
	}

	/** Sends a message; whatever comes of it is an attempt. */
	Delivery.Attempt send(URI url, String secret, WatchEvent event, Instant at) {
		long begun = System.nanoTime();
		var post = new HttpPost(url);
		SignedMessage.of(event.id(), at, event.body(), secret).headers().forEach(post::setHeader);
		post.setEntity(new StringEntity(event.body(), ContentType.APPLICATION_JSON));
		@Nullable Head head = null;
		@Nullable String error = null;
		try {
			head = within(() -> head(post));
		}
		catch (IOException ex) {
			error = sentence(ex);
		}
		finally {
			post.abort();
		}
		long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
		return new Delivery.Attempt(at, (head != null) ? head.status() : null, error,
				(head != null) ? RetryAfter.seconds(head.retryAfter(), at) : null, millis);
	}

	/** What follows the head is not read: the connection is broken off. */
	private Head head(HttpPost post) throws IOException {
		@SuppressWarnings("resource")
		var answer = this.client.executeOpen(null, post, null);
		var retryAfter = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
		var head = new Head(answer.getCode(), (retryAfter != null) ? retryAfter.getValue() : null);
		post.abort();
		return head;
	}

	private static String sentence(IOException ex) {
		var text = String.valueOf(ex.getMessage());
		return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
	}

	/** Does something that ends in time, or fails. */
	private <T> T within(Callable<T> work) throws IOException {
		var result = this.threads.submit(work);
		try {
			return result.get(this.timeLimit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getCause());
		}
		catch (TimeoutException ex) {
			throw new IOException("No answer within %d ms".formatted(this.timeLimit.toMillis()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
		finally {
			result.cancel(true);
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
		this.client.close(CloseMode.IMMEDIATE);
	}

	private record Head(int status, @Nullable String retryAfter) {
	}

}
