package dev.crossclaim.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Point;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium that looks at one page of Neo4j Browser and keeps what the page
 * asked the network for.
 */
public final class Chromium implements AutoCloseable {

	public static final String INSTALL = "Chromium or its driver is missing: apt-get install chromium chromium-driver";

	private static final Path BROWSER = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final Set<String> REQUESTS = Set.of("Network.requestWillBeSent", "Network.webSocketCreated");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final ChromeDriver driver;

	public Chromium(Path profile) {
		var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
		this.driver = new ChromeDriver(service, options(profile));
	}

	public static boolean isMissing() {
		return !Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER);
	}

	public void open(String address) {
		this.driver.get(address);
	}

	/** What a script returns that is run in the page. */
	public @Nullable Object evaluate(String script) {
		return this.driver.executeScript(script);
	}

	/** Types into the first field that is there, then presses Enter. */
	void typeInto(String css, String text) {
		awaitElement(css).sendKeys(text + Keys.ENTER);
	}

	void click(String css) {
		awaitElement(css).click();
	}

	/** Puts a command of the guide's slide into the editor and runs it. */
	void runFromGuide(int command) {
		int frames = frames();
		awaiting((page) -> page.findElements(By.cssSelector("pre.runnable")).size() > command);
		this.driver.findElements(By.cssSelector("pre.runnable")).get(command).click();
		click("[data-testid=editor-Run]");
		awaiting((page) -> frames() > frames);
	}

	/** Waits until the newest result contains a text. */
	void awaitText(String text) {
		awaiting((page) -> newest().contains(text));
	}

	/** Waits until each of the commands that were run together has succeeded. */
	void awaitStatementsDone() {
		var status = By.cssSelector("[data-testid=multi-statement-list-icon]");
		awaiting((page) -> {
			var states = page.findElement(By.cssSelector("[data-testid=frame]")).findElements(status);
			return !states.isEmpty() && states.stream()
				.map((state) -> String.valueOf(state.getDomAttribute("title")))
				.allMatch("Status: success"::equals);
		});
	}

	/** Text of the newest result. */
	String newest() {
		return awaitElement("[data-testid=frame]").getText();
	}

	/** Words in the drawing of the newest result, once it is drawn. */
	List<String> drawnWords() {
		awaiting((page) -> !drawing("text").isEmpty());
		return drawing("text").stream()
			.map(WebElement::getText)
			.flatMap((text) -> Stream.of(text.split("\\s+")))
			.toList();
	}

	/** Colours of the circles in the drawing of the newest result. */
	List<String> circleColours() {
		return drawing("circle").stream().map((circle) -> String.valueOf(circle.getDomAttribute("fill"))).toList();
	}

	/** Addresses that the page called; what the page's policy blocked never left. */
	List<URI> requests() {
		var events = events();
		var blocked = events.stream()
			.filter((event) -> event.at("/params/blockedReason").asString("").equals("csp"))
			.map((event) -> event.at("/params/requestId").asString())
			.toList();
		return events.stream()
			.filter((event) -> REQUESTS.contains(event.path("method").asString()))
			.filter((event) -> !blocked.contains(event.at("/params/requestId").asString()))
			.map((event) -> address(event.path("params")))
			.filter((address) -> address.startsWith("http") || address.startsWith("ws"))
			.map((address) -> URI.create(address.replaceAll("[?#].*", "")))
			.toList();
	}

	/** Keeps what is on screen, when the drawing has come to rest. */
	void screenshot(Path file) throws IOException {
		awaiting((page) -> places().equals(places()));
		Files.write(file, this.driver.getScreenshotAs(OutputType.BYTES));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private List<JsonNode> events() {
		return this.driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
			.toList();
	}

	private int frames() {
		return this.driver.findElements(By.cssSelector("[data-testid=frame]")).size();
	}

	private List<WebElement> drawing(String tag) {
		return awaitElement("[data-testid=frame]").findElements(By.cssSelector("svg.neod3viz " + tag));
	}

	private List<Point> places() {
		return drawing("circle").stream().map(WebElement::getLocation).toList();
	}

	private WebElement awaitElement(String css) {
		awaiting((page) -> page.findElement(By.cssSelector(css)).isDisplayed());
		return this.driver.findElement(By.cssSelector(css));
	}

	private void awaiting(Function<ChromeDriver, Boolean> condition) {
		new FluentWait<>(this.driver).withTimeout(PATIENCE)
			.ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
			.ignoring(JavascriptException.class)
			.until(condition);
	}

	private static String address(JsonNode params) {
		return params.path("url").asString(params.path("request").path("url").asString());
	}

	private static ChromeOptions options(Path profile) {
		var options = new ChromeOptions();
		options.setBinary(BROWSER.toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1760,1080", "--user-data-dir=" + profile, "about:blank");
		var logs = new LoggingPreferences();
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability("goog:loggingPrefs", logs);
		return options;
	}

}
