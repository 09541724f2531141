package dev.crossclaim.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one file of a bundle, a line for each thing, and keeps what the manifest says of
 * it.
 */
class BundleFile {

	private final String name;

	private final ZipOutputStream zip;

	private final OutputStream out;

	private final MessageDigest digest;

	private long lines;

	private long bytes;

	BundleFile(ZipOutputStream zip, String name) throws IOException {
		this.name = name;
		this.zip = zip;
		this.digest = sha256();
		this.out = new DigestOutputStream(zip, this.digest);
		zip.putNextEntry(new ZipEntry(name));
	}

	void line(Object thing) throws IOException {
		var line = JsonMapper.shared().writeValueAsBytes(thing);
		this.out.write(line);
		this.out.write('\n');
		this.lines++;
		this.bytes += line.length + 1;
	}

	Manifest.File end() throws IOException {
		this.zip.closeEntry();
		return new Manifest.File(this.name, this.lines, this.bytes, HexFormat.of().formatHex(this.digest.digest()));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
