package dev.crossclaim.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.crossclaim.imports.FileRefused;
import dev.crossclaim.imports.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is opened, and what is refused. */
class SourceFilesTests {

	@TempDir
	Path folder;

	@Test
	void findsTheFilesOfFoldersAndArchivesInOrder() throws IOException {
		Files.createDirectories(this.folder.resolve("b"));
		Files.writeString(this.folder.resolve("b/two.txt"), "2");
		zip("a.zip", "one.txt", "1".getBytes(StandardCharsets.UTF_8));
		try (var gz = new GZIPOutputStream(Files.newOutputStream(this.folder.resolve("c.txt.gz")))) {
			gz.write('3');
		}

		var files = SourceFiles.list(this.folder, Limits.ORDINARY);

		assertThat(files).extracting(SourceFile::name).containsExactly("a.zip!one.txt", "b/two.txt", "c.txt.gz!c.txt");
		for (int i = 0; i < 3; i++) {
			assertThat(files.get(i).beginning()).isEqualTo(String.valueOf(i + 1));
		}
	}

	@Test
	void refusesAPathOutOfAnArchive() throws IOException {
		for (var name : new String[] { "../out.txt", "a/../../out.txt", "/etc/out.txt", "..\\out.txt",
				"C:\\out.txt" }) {
			zip("bad.zip", name, new byte[1]);
			assertThatExceptionOfType(FileRefused.class).as(name)
				.isThrownBy(this::listBad)
				.withMessageContaining("leads out");
		}
	}

	@Test
	void refusesALinkOutOfAFolder() throws IOException {
		var inner = Files.createDirectories(this.folder.resolve("inner"));
		Files.writeString(this.folder.resolve("secret"), "x");
		Files.createSymbolicLink(inner.resolve("link"), this.folder.resolve("secret"));

		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SourceFiles.list(inner, Limits.ORDINARY));
	}

	@Test
	void refusesAnArchiveThatIsAToldBomb() throws IOException {
		zip("bad.zip", "zeros", new byte[50_000_000]);

		assertThatExceptionOfType(FileRefused.class).isThrownBy(this::listBad).withMessageContaining("200 times");
	}

	@Test
	void stopsTakingOutWhatIsMoreThanItShouldBe() throws IOException {
		try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(this.folder.resolve("zeros.gz")))) {
			gz.write(new byte[50_000_000]);
		}
		var file = SourceFiles.list(this.folder, Limits.ORDINARY).getFirst();

		assertThatExceptionOfType(FileRefused.class).isThrownBy(file::sha256);
	}

	@Test
	void refusesMoreFilesThanTheLimit() throws IOException {
		for (int i = 0; i < 4; i++) {
			Files.writeString(this.folder.resolve("f" + i), "x");
		}

		assertThatExceptionOfType(FileRefused.class)
			.isThrownBy(() -> SourceFiles.list(this.folder, new Limits(3, 100, 100, 10)));
	}

	@Test
	void readsLinesWhateverTheirEncodingAndEnds() throws IOException {
		assertThat(lines("é\r\nb\rc\nd".getBytes(StandardCharsets.UTF_8))).isEqualTo("1:é 2:b 3:c 4:d ");
		assertThat(lines("\uFEFFé".getBytes(StandardCharsets.UTF_8))).isEqualTo("1:é ");
		assertThat(lines("é\n\uD83D\uDE00".getBytes(StandardCharsets.UTF_16))).isEqualTo("1:é 2:\uD83D\uDE00 ");
		assertThat(lines(new byte[] { (byte) 0xFF, (byte) 0xFE, 'x', 0 })).isEqualTo("1:x ");
		assertThat(lines(new byte[] { 'a', '\n', (byte) 0x93, 'b', (byte) 0x94 })).isEqualTo("1:a 2!“b” ");
	}

	private String lines(byte[] bytes) throws IOException {
		var all = new StringBuilder();
		try (var lines = Lines.of(file(bytes))) {
			for (var line = lines.next(); line != null; line = lines.next()) {
				all.append(line.number()).append(line.windows() ? '!' : ':').append(line.text().strip()).append(' ');
			}
		}
		return all.toString();
	}

	@Test
	void readsNothingOutsideAnXmlDocument() throws IOException {
		var secret = Files.writeString(this.folder.resolve("secret"), "SECRET");
		var documents = XmlDocuments.of(file("""
				<?xml version="1.0"?>
				<!DOCTYPE a SYSTEM "%1$s" [ <!ENTITY x SYSTEM "%1$s"> <!ENTITY y "inner"> ]>
				<a>1 &x; &y; &eacute;&lgr;&amp;</a>
				<?xml version="1.0"?><b k="v">2<c>skipped</c></b><?xml version="1.0"?>
				<d>
				""".formatted(secret.toUri()).getBytes(StandardCharsets.UTF_8)));

		assertThat(get(documents.next()).parse(Set.of()).text()).isEqualTo("1 &x; &y; éλ&");
		var second = get(documents.next());
		assertThat(second.line()).isEqualTo(4);
		assertThat(second.parse(Set.of("c")).text()).isEqualTo("2");
		var third = get(documents.next());
		assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> third.parse(Set.of()));
		assertThat(documents.next()).isNull();
	}

	@Test
	void readsTablesWithQuotesAndLineBreaks() throws IOException {
		try (var csv = CsvFile
			.open(file("ID\tName\n1\t\"a \"\"b\"\"\nc\"\n\n2\tst\"ray\n3\n".getBytes(StandardCharsets.UTF_8)))) {
			assertThat(get(csv.next()).find("name")).isEqualTo("a \"b\"\nc");
			var stray = get(csv.next());
			assertThat(stray.line()).isEqualTo(5);
			assertThat(stray.find("name")).isEqualTo("st\"ray");
			var shorter = get(csv.next());
			assertThatExceptionOfType(Unreadable.class).isThrownBy(shorter::whole);
			assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> shorter.get("name")).withMessage("no name");
			assertThat(csv.next()).isNull();
		}
	}

	@Test
	void readsTheElementsOfJsonOneByOne() throws IOException {
		assertThat(elements("[{\"a\":1},\n{\"a\":2}]")).isEqualTo("1:{\"a\":1} 2:{\"a\":2} ");
		assertThat(elements("{\"n\":{\"x\":[9]},\"rows\":[{\"a\":1}],\"b\":2}", "rows")).isEqualTo("1:{\"a\":1} ");
		assertThat(elements("{\"a\":1}\n{\"a\":2}\n")).isEqualTo("1:{\"a\":1} 2:{\"a\":2} ");
		assertThat(elements("[{\"a\":1},\n{\"a\"")).isEqualTo("1:{\"a\":1} 2:broken ");
	}

	private String elements(String json, String... arrays) throws IOException {
		var all = new StringBuilder();
		try (var elements = JsonElements.open(file(json.getBytes(StandardCharsets.UTF_8)), java.util.List.of(arrays))) {
			for (var one = elements.next(); one != null; one = elements.next()) {
				all.append(one.line()).append(':').append((one.node() != null) ? one.text() : "broken").append(' ');
			}
		}
		return all.toString();
	}

	@Test
	void takesTheWaysToReachPeopleOutOfText() {
		assertThat(Redaction.of("<address-1>12 Hilltop Drive</address-1><city>Bern</city>"))
			.isEqualTo("<address-1>[withheld]</address-1><city>Bern</city>");
		assertThat(Redaction.of("{\"streetAddress\":\"12 Hill\",\"phone\":5551234567,\"name\":\"Ann\"}"))
			.isEqualTo("{\"streetAddress\":\"[withheld]\",\"phone\":\"[withheld]\",\"name\":\"Ann\"}");
		assertThat(
				Redaction.of("Ann, 12 Hilltop Drive, Bern, (212) 555-0100, ann@example.org, US-8117289-B2, 2012-03-27"))
			.isEqualTo("Ann, [withheld], Bern, [withheld], [withheld], US-8117289-B2, 2012-03-27");
	}

	private static <T> T get(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

	private void listBad() throws IOException {
		SourceFiles.list(this.folder.resolve("bad.zip"), Limits.ORDINARY);
	}

	private static SourceFile file(byte[] bytes) {
		return new SourceFile("test", bytes.length, () -> new java.io.ByteArrayInputStream(bytes));
	}

	private void zip(String archive, String name, byte[] content) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(this.folder.resolve(archive)))) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
	}

}
