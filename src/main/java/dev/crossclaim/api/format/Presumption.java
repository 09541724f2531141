package dev.crossclaim.api.format;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import dev.crossclaim.history.PresentRevision;
import dev.crossclaim.history.SeenRevision;

/**
 * The belief that the graph still has the revision that was read last, on which a
 * question is answered while its revision is read. The answer has a tag only once the
 * belief has proved true: what is read after a revision was current is of that revision
 * or of a later one, and a tag of an earlier one than the content is never taken for the
 * present one again. Where it has not, the question is to be asked again, and the
 * revision that was read meanwhile is then one that was read before.
 */
final class Presumption {

	private static final String KEY = Presumption.class.getName();

	private final long presumed;

	private final CompletableFuture<Long> read;

	private final LongFunction<String> tag;

	private Presumption(long presumed, CompletableFuture<Long> read, LongFunction<String> tag) {
		this.presumed = presumed;
		this.read = read;
		this.tag = tag;
	}

	/**
	 * Lets a request be answered on this belief, in this thread.
	 * @param presumed a revision that the graph had
	 * @param read the revision that it has, read after the request came
	 * @param tag the tag of the answer at a revision
	 */
	static void make(HttpServletRequest request, long presumed, CompletableFuture<Long> read,
			LongFunction<String> tag) {
		request.setAttribute(KEY, new Presumption(presumed, read, tag));
		SeenRevision.set(presumed);
	}

	/** The belief on which a request is answered, until it is settled. */
	static @Nullable Presumption take(@Nullable HttpServletRequest request) {
		if (request != null && request.getAttribute(KEY) instanceof Presumption presumption) {
			request.removeAttribute(KEY);
			return presumption;
		}
		return null;
	}

	/**
	 * Waits for the revision, names the answer by it, and says whether what was answered
	 * may stand.
	 */
	boolean settle(HttpServletRequest request) {
		long revision = PresentRevision.await(this.read);
		request.setAttribute(Revalidation.TAG, this.tag.apply(revision));
		SeenRevision.set(revision);
		return revision == this.presumed;
	}

}
