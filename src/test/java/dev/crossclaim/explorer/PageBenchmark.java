package dev.crossclaim.explorer;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures when the pair page shows its first picture and how smoothly a graph is
 * dragged, for docs/benchmarks.md; no test, since nothing here may depend on how busy a
 * machine is.
 */
@PageTest
class PageBenchmark {

	private static final int ROUNDS = 9;

	private static final int MOVES = 240;

	/** Notes when a picture of the element has been put on the screen. */
	private static final String WATCH = """
			(function look() {
			  const svg = document.querySelector('crossclaim-pair')?.shadowRoot?.querySelector('svg .cc-mark');
			  if (svg) requestAnimationFrame(() => setTimeout(() => { window.firstPicture = performance.now(); }));
			  else requestAnimationFrame(look);
			})();""";

	private static final String LARGE = """
			import('/pages/canvas.js').then(({ Canvas }) => {
			  const nodes = Array.from({ length: 300 }, (_, i) => ({ id: 'n' + i, name: 'Company ' + i, label: 'Company', x: (i % 20) / 19, y: Math.floor(i / 20) / 14 }));
			  const edges = Array.from({ length: 600 }, (_, i) => ({ id: 'e' + i, type: i % 2 ? 'PARTNERS_WITH' : 'LITIGATES_AGAINST', from: 'n' + (i * 7) % 300, to: i < 100 ? 'n150' : 'n' + (i * 13 + 1) % 300, certainty: 'YES', record: 'r' }));
			  const canvas = new Canvas({ open() {}, expand() {} });
			  document.querySelector('main').replaceChildren(canvas.element);
			  canvas.show(nodes, edges);
			  const box = canvas.circles.get('n150').getBoundingClientRect();
			  window.large = [Math.round(box.x + box.width / 2), Math.round(box.y + 13)];
			});""";

	private static final String COUNT = """
			window.frames_ = [];
			(function next(now) { window.frames_.push(now); requestAnimationFrame(next); })(performance.now());""";

	@TempDir
	static Path profile;

	@LocalServerPort
	int port;

	@Test
	void measure() {
		try (var window = new Window(profile)) {
			System.out.printf("load of the machine: %.1f%n",
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
			firstPicture(window);
			frames(window);
		}
	}

	private void firstPicture(Window window) {
		window.open("http://localhost:" + this.port + "/pair/aws/nokia?asOf=2024-07-31");
		window.command("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
		window.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
		var times = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			window.visit("http://localhost:" + this.port + "/pair/aws/nokia?asOf=2024-07-31");
			window.await("return window.firstPicture !== undefined");
			times[i] = ((Number) java.util.Objects.requireNonNull(window.run("return window.firstPicture")))
				.doubleValue();
		}
		window.command("Emulation.setCPUThrottlingRate", Map.of("rate", 1));
		Arrays.sort(times);
		System.out.printf("first picture of the pair page at 4x: median %.0f ms, fastest %.0f, slowest %.0f%n",
				times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
	}

	private void frames(Window window) {
		window.open("http://localhost:" + this.port + "/paths?from=aws&to=red-hat");
		window.run(LARGE);
		window.await("return window.large !== undefined");
		var at = (java.util.List<?>) java.util.Objects.requireNonNull(window.run("return window.large"));
		int x = ((Number) at.getFirst()).intValue();
		int y = ((Number) at.getLast()).intValue();
		mouse(window, "mousePressed", x, y);
		window.run(COUNT);
		for (int i = 0; i < MOVES; i++) {
			mouse(window, "mouseMoved", x + (int) (150 * Math.sin(i / 15.0)),
					y + (int) (100 * Math.cos(i / 15.0)) - 100);
		}
		var frames = window.run("return (frames_.length - 1) * 1000 / (frames_.at(-1) - frames_[0])");
		mouse(window, "mouseReleased", x, y);
		System.out.printf("dragging a node with 100 edges among 300 nodes: %.0f frames a second%n",
				((Number) java.util.Objects.requireNonNull(frames)).doubleValue());
	}

	private static void mouse(Window window, String type, int x, int y) {
		window.command("Input.dispatchMouseEvent",
				Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
	}

}
