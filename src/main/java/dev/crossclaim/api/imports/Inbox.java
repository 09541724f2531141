package dev.crossclaim.api.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;

import dev.crossclaim.api.ApiProblem;

/**
 * The folder of the server from which clients may have files imported.
 *
 * @param inbox the folder; none is read where it is not set
 */
@ConfigurationProperties("crossclaim.imports")
record Inbox(@Nullable Path inbox) {

	/**
	 * What a client names, which lies in the folder wherever links lead.
	 * @throws ApiProblem if it does not, or if there is no such folder
	 */
	Path resolve(String typed) {
		if (this.inbox == null) {
			throw ApiProblem.of(HttpStatus.CONFLICT, "no-inbox", "No inbox",
					"This server imports no files for clients; crossclaim.imports.inbox names the folder to read from.");
		}
		try {
			var folder = this.inbox.toRealPath();
			var path = folder.resolve(typed).normalize();
			if (path.startsWith(folder) && Files.exists(path) && path.toRealPath().startsWith(folder)) {
				return path;
			}
		}
		catch (IOException | InvalidPathException ex) {
			// answered as what is not there
		}
		throw ApiProblem.invalid("path", typed, "There is no such file in the inbox of this server.");
	}

}
