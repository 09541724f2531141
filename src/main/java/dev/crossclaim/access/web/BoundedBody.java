package dev.crossclaim.access.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.access.AccessProblem;

/**
 * A request whose length is not told: its body ends with a problem where it is too long.
 */
class BoundedBody extends HttpServletRequestWrapper {

	private final long most;

	private @Nullable ServletInputStream body;

	BoundedBody(HttpServletRequest request, long most) {
		super(request);
		this.most = most;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new Counted(super.getInputStream());
		}
		return this.body;
	}

	@Override
	public BufferedReader getReader() throws IOException {
		var encoding = getCharacterEncoding();
		return new BufferedReader(new InputStreamReader(getInputStream(),
				(encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8));
	}

	private final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		Counted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int one = this.body.read();
			count((one >= 0) ? 1 : 0);
			return one;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = this.body.read(target, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int more) {
			this.read += more;
			if (this.read > BoundedBody.this.most) {
				throw AccessProblem.bodyTooLarge(BoundedBody.this.most);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
