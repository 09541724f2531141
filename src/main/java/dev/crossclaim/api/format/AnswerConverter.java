package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import dev.crossclaim.api.Format;

/** Writes answers of one type in one format. */
class AnswerConverter<T> extends AbstractHttpMessageConverter<T> {

	private final Format format;

	private final Class<T> type;

	private final Writer<T> writer;

	AnswerConverter(Format format, Class<T> type, Writer<T> writer) {
		super(format.mediaType());
		this.format = format;
		this.type = type;
		this.writer = writer;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return this.type == type;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType format) {
		return false;
	}

	@Override
	protected T readInternal(Class<? extends T> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Answers are written only", message);
	}

	@Override
	protected void writeInternal(T answer, HttpOutputMessage message) throws IOException {
		Requests.nameFile(message.getHeaders(), this.format);
		this.writer.write(answer, message.getBody());
	}

	/** Writes an answer. */
	@FunctionalInterface
	interface Writer<T> {

		void write(T answer, OutputStream out) throws IOException;

	}

}
