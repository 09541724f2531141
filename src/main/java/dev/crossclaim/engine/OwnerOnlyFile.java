package dev.crossclaim.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A one-line file that its owner alone can read, and that is never seen half written.
 */
record OwnerOnlyFile(Path path) {

	Optional<String> find() {
		try {
			return Files.exists(this.path)
					? Optional.of(Files.readString(this.path).strip()).filter((line) -> !line.isEmpty())
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(String line) {
		try {
			var draft = Files.createTempFile(this.path.getParent(), this.path.getFileName().toString(), ".new", mode());
			try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap((line + "\n").getBytes(UTF_8)));
				channel.force(true);
			}
			Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FileAttribute<?>[] mode() {
		if (!this.path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
