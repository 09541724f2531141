package dev.crossclaim.explorer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium that shows pages of Crossclaim, and what it asked the network for.
 */
final class Window implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String DRAWN = """
			const all = root => [...root.querySelectorAll('*')].flatMap(one => one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]);
			return document.readyState === 'complete' && all(document).every(one => !one.hasAttribute('aria-busy')
			  && (!one.localName.startsWith('crossclaim-') || one.shadowRoot && one.shadowRoot.querySelector('table, .problem')));""";

	private final ChromeDriver driver;

	Window(Path profile) {
		var service = new ChromeDriverService.Builder().usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
			.build();
		var options = new ChromeOptions();
		options.setBinary("/usr/bin/chromium");
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
				"--disable-background-networking", "--disable-component-update", "--window-size=1200,1000",
				"--user-data-dir=" + profile);
		var logs = new LoggingPreferences();
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		logs.enable(LogType.BROWSER, Level.SEVERE);
		options.setCapability("goog:loggingPrefs", logs);
		this.driver = new ChromeDriver(service, options);
	}

	/** Opens an address and waits until everything is drawn. */
	void open(String address) {
		this.driver.get(address);
		awaitDrawn();
	}

	/** Opens an address and waits until it is loaded, drawn or not. */
	void visit(String address) {
		this.driver.get(address);
	}

	void awaitDrawn() {
		await(DRAWN);
	}

	/** Waits until a script returns true. */
	void await(String script) {
		new FluentWait<>(this.driver).withTimeout(PATIENCE)
			.pollingEvery(Duration.ofMillis(100))
			.withMessage(() -> script + "\n" + text())
			.until((page) -> Boolean.TRUE.equals(page.executeScript(script)));
	}

	@Nullable Object run(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	/** Runs a script whose promise is waited for. */
	@Nullable Object runAsync(String script) {
		this.driver.manage().timeouts().scriptTimeout(PATIENCE);
		return this.driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
	}

	/** Everything that can be read on the page, within the elements too. */
	String text() {
		return String.valueOf(
				run("""
						const read = node => node.nodeType === 3 ? node.data : (node.shadowRoot ? read(node.shadowRoot) + ' ' : '')
						  + (['STYLE', 'SCRIPT'].includes(node.nodeName) ? '' : [...node.childNodes].map(read).join(' '));
						return read(document.body).replace(/\\s+/g, ' ');"""));
	}

	/** What a script of the page complained of. */
	List<String> complaints() {
		return this.driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
	}

	/** Addresses that were asked for since the last call, frames included. */
	List<URI> requests() {
		return this.driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
			.filter((event) -> event.path("method").asString().equals("Network.requestWillBeSent"))
			.map((event) -> event.at("/params/request/url").asString())
			.filter((url) -> url.startsWith("http"))
			.map((url) -> URI.create(url.replaceAll("[?#].*", "")))
			.toList();
	}

	/** Shows pages as somebody with these settings sees them. */
	void emulate(String media, boolean dark, boolean forced) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features",
				List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
						Map.of("name", "forced-colors", "value", forced ? "active" : "none"),
						Map.of("name", "prefers-reduced-motion", "value", forced ? "reduce" : "no-preference"))));
	}

	void width(int pixels) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
	}

	/** The page as a picture in PNG, from its top down to a most, smaller by a factor. */
	byte[] picture(int most, double factor) {
		var size = (List<?>) Objects.requireNonNull(this.driver
			.executeScript("return [innerWidth, document.documentElement.getBoundingClientRect().height]"));
		double height = Math.min(most, ((Number) size.getLast()).doubleValue());
		var answer = this.driver.executeCdpCommand("Page.captureScreenshot",
				Map.of("format", "png", "captureBeyondViewport", true, "clip",
						Map.of("x", 0, "y", 0, "width", size.getFirst(), "height", height, "scale", factor)));
		return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
	}

	/** Sends a command of the DevTools protocol. */
	void command(String name, Map<String, Object> parameters) {
		this.driver.executeCdpCommand(name, parameters);
	}

	void press(Keys... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	void type(String text) {
		new Actions(this.driver).sendKeys(text).perform();
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
