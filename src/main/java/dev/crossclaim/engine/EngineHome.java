package dev.crossclaim.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.util.FileSystemUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The folder of one store, claimed for its user until closed. The claim is a file lock,
 * which the operating system takes back when the process dies.
 */
final class EngineHome implements AutoCloseable {

	/**
	 * What this process holds. It must not even open the file of another claim: closing
	 * it again would give up the lock (POSIX locks belong to the process).
	 */
	private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

	private static final String LOCK = "crossclaim.lock";

	private static final String DATABASES = "databases";

	private static final int LONGEST_PID = 20;

	private final Path path;

	private final FileChannel lock;

	private EngineHome(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Creates the folder if it is not there, and claims it.
	 * @throws EngineNotStarted if it cannot be written to or is in use
	 */
	static EngineHome claim(Path folder) {
		var path = folder.toAbsolutePath().normalize();
		try {
			var home = Files.createDirectories(path).toRealPath();
			if (!Files.isWritable(home)) {
				throw new AccessDeniedException(home.toString());
			}
			if (!CLAIMED.add(home)) {
				throw EngineNotStarted.homeInUse(home, "this process");
			}
			return new EngineHome(home, lock(home));
		}
		catch (IOException ex) {
			throw EngineNotStarted.unusableHome(path, ex);
		}
	}

	/**
	 * Tells whether a process, this one or another, holds the claim.
	 */
	static boolean isClaimed(Path folder) {
		try {
			var lock = folder.toAbsolutePath().normalize().resolve(LOCK);
			if (!Files.isWritable(lock)) {
				return false;
			}
			if (CLAIMED.contains(lock.toRealPath().getParent())) {
				return true;
			}
			try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
				return channel.tryLock() == null;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path path() {
		return this.path;
	}

	boolean isAt(Path folder) {
		try {
			return Files.exists(folder) && Files.isSameFile(this.path, folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The generated password, for its owner to look up.
	 */
	OwnerOnlyFile passwordFile() {
		return passwordFile(this.path);
	}

	static OwnerOnlyFile passwordFile(Path home) {
		return new OwnerOnlyFile(home.resolve("password"));
	}

	/**
	 * Where Bolt listens while the home is claimed, for commands beside the server.
	 */
	OwnerOnlyFile boltFile() {
		return boltFile(this.path);
	}

	static OwnerOnlyFile boltFile(Path home) {
		return new OwnerOnlyFile(home.resolve("bolt"));
	}

	/**
	 * What tells which password the store has accepted; it goes when the store's folder
	 * is deleted.
	 */
	PasswordMark passwordMark() {
		return new PasswordMark(data("databases/system"), new OwnerOnlyFile(data("password-set")));
	}

	/**
	 * Readies the folder for a store that is not there yet. What a first start left that
	 * was cut off is removed: Neo4j may refuse it, and nobody has written to it, because
	 * Bolt did not listen.
	 */
	void beginStore() {
		try {
			if (begun().find().isPresent() && passwordMark().file().find().isEmpty()) {
				FileSystemUtils.deleteRecursively(data(DATABASES));
				FileSystemUtils.deleteRecursively(data("transactions"));
			}
			else if (!Files.exists(data(DATABASES))) {
				Files.createDirectories(data(""));
				begun().write("the store is not whole yet");
			}
		}
		catch (IOException ex) {
			throw EngineNotStarted.unusableHome(this.path, ex);
		}
	}

	/**
	 * The store is whole: from now on it is never removed.
	 */
	void completeStore() {
		begun().delete();
	}

	/**
	 * There from before the first store is created until it has its password.
	 */
	private OwnerOnlyFile begun() {
		return new OwnerOnlyFile(data("first-start"));
	}

	private Path data(String name) {
		return this.path.resolve("data").resolve(name);
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			CLAIMED.remove(this.path);
		}
	}

	private static FileChannel lock(Path home) throws IOException {
		var channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		if (channel.tryLock() != null) {
			channel.truncate(0).write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
			return channel;
		}
		try (channel) {
			throw EngineNotStarted.homeInUse(home, "process " + read(channel));
		}
		finally {
			CLAIMED.remove(home);
		}
	}

	private static String read(FileChannel channel) throws IOException {
		var pid = ByteBuffer.allocate(LONGEST_PID);
		channel.read(pid, 0);
		return UTF_8.decode(pid.flip()).toString();
	}

}
