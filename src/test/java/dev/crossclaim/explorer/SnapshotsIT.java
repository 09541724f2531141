package dev.crossclaim.explorer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every view as it looks, beside how it looked: pages by blocks, what the server draws by
 * its text. A picture that differs is left in {@code target/snapshots}; whoever has
 * looked at it and wants it copies it to {@code src/test/resources/snapshots}.
 */
@PageTest
class SnapshotsIT {

	/** Share of blocks that may differ. */
	static final double TOLERATED = 0.04;

	private static final int MOST_HIGH = 1600;

	private static final double SCALE = 0.4;

	private static final List<Look> LOOKS = List.of(new Look(320, false), new Look(768, true), new Look(1200, false));

	/** The letters are those of the pictures, whatever fonts a machine has. */
	private static final String FONT = """
			const bytes = Uint8Array.from(atob(arguments[0]), one => one.charCodeAt(0));
			const faces = ['normal', 'bold'].map(weight => new FontFace('Noto Sans', bytes.slice().buffer, { weight }));
			faces.forEach(face => document.fonts.add(face));
			Promise.all(faces.map(face => face.load())).then(() => { window.fontsReady = true; });""";

	/** What tells the day on which the server was filled. */
	private static final String WITHOUT_NEWS = """
			if (document.documentElement.dataset.kind === 'home') document.querySelector('main > section:last-child').remove();
			scrollTo(0, 0);
			document.activeElement?.blur();""";

	@TempDir
	static Path profile;

	static Window window;

	static String font = "";

	@LocalServerPort
	int port;

	@BeforeAll
	static void openWindow() throws IOException {
		window = new Window(profile);
		font = Base64.getEncoder()
			.encodeToString(new ClassPathResource("picture/NotoSans-Regular.ttf").getContentAsByteArray());
	}

	@AfterAll
	static void closeWindow() {
		window.close();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			home | /
			pair | /pair/aws/nokia?asOf=2024-07-31
			company | /company/nokia?asOf=2024-07-31
			lawsuit | /lawsuit/amazon-v-nokia-ded-2024?asOf=2024-07-31
			product | /product/cbis?asOf=2024-07-31
			patent | /patent/amazon-cloud-patents-ded-2024?asOf=2024-07-31
			source | /source/showdown-2024
			explore | /explore/nokia?asOf=2024-07-31
			paths | /paths?from=aws&to=red-hat&asOf=2024-07-31
			coopetition | /coopetition?asOf=2024-07-31
			contradictions | /contradictions
			curate | /curate
			missing | /company/nobody
			embed-pair | /embed/pair/aws/nokia?asOf=2024-07-31
			embed-company | /embed/company/nokia?asOf=2024-07-31
			embed-explore | /embed/explore/nokia?asOf=2024-07-31
			embed-coopetition | /embed/coopetition?asOf=2024-07-31
			""")
	void aViewLooksAsItDid(String view, String path) throws IOException {
		var changed = new ArrayList<String>();
		for (var look : LOOKS) {
			var name = "%s-%d-%s".formatted(view, look.width(), look.dark() ? "dark" : "light");
			var made = shown(path, look);
			if (!Files.exists(Snapshot.KEPT.resolve(name + ".png")) || Snapshot.difference(Snapshot.kept(name),
					ImageIO.read(new ByteArrayInputStream(made))) > TOLERATED) {
				Snapshot.keep(name + ".png", made);
				changed.add(name);
			}
		}
		assertThat(changed).as("look at them in %s; to accept them, copy them to %s", Snapshot.MADE, Snapshot.KEPT)
			.isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			svg-pair | pair.svg?a=aws&b=nokia&view=all&width=960
			svg-pair-dark-320 | pair.svg?a=aws&b=nokia&view=graph&theme=dark&width=320
			svg-neighbours | neighbours/nokia.svg?width=960
			""")
	void aPictureOfTheServerIsDrawnAsItWas(String name, String query) throws IOException, InterruptedException {
		var address = "http://localhost:%d/api/v1/%s&asOf=2024-07-31".formatted(this.port, query);
		try (var client = HttpClient.newHttpClient()) {
			var made = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
				.body()
				.replace("http://localhost:" + this.port, "http://localhost");
			var kept = Snapshot.KEPT.resolve(name + ".svg");
			if (!Files.exists(kept) || !Files.readString(kept).equals(made)) {
				Snapshot.keep(name + ".svg", made.getBytes(java.nio.charset.StandardCharsets.UTF_8));
			}
			assertThat(kept).as("look at %s; to accept it, copy it to %s", Snapshot.MADE, kept)
				.exists()
				.hasContent(made);
		}
	}

	private byte[] shown(String path, Look look) {
		window.width(look.width());
		window.emulate("", look.dark(), false);
		window.open("http://localhost:" + this.port + path);
		window.run(FONT, font);
		window.await("return window.fontsReady === true");
		window.run(WITHOUT_NEWS);
		window.awaitDrawn();
		return window.picture(MOST_HIGH, SCALE);
	}

	private record Look(int width, boolean dark) {
	}

}
