package dev.crossclaim.explorer;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How another site shows a page: an answer of oEmbed of the type {@code rich}.
 *
 * @param html a frame that may run scripts and nothing else
 */
record Oembed(String version, String type, String title, @JsonProperty("provider_name") String providerName,
		@JsonProperty("provider_url") String providerUrl, @JsonProperty("cache_age") int cacheAge, String html,
		int width, int height) {

	private static final int HOUR = 3600;

	private static final String FRAME = """
			<iframe src="%s" width="%d" height="%d" title="%s" sandbox="allow-scripts allow-popups" loading="lazy" \
			style="border:0;max-width:100%%"></iframe>""";

	static Oembed of(Page page, String root, Box box) {
		var frame = FRAME.formatted(Shell.text(page.address().embedded(true).on(root)), box.width(), box.height(),
				Shell.text(page.title()));
		return new Oembed("1.0", "rich", page.title(), "Crossclaim", root + "/", HOUR, frame, box.width(),
				box.height());
	}

	/** The same in XML. */
	String xml() {
		var text = new StringWriter();
		try {
			var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("oembed");
			for (var one : fields().entrySet()) {
				xml.writeStartElement(one.getKey());
				xml.writeCharacters(String.valueOf(one.getValue()));
				xml.writeEndElement();
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private Map<String, Object> fields() {
		var fields = new LinkedHashMap<String, Object>();
		fields.put("version", this.version);
		fields.put("type", this.type);
		fields.put("title", this.title);
		fields.put("provider_name", this.providerName);
		fields.put("provider_url", this.providerUrl);
		fields.put("cache_age", this.cacheAge);
		fields.put("html", this.html);
		fields.put("width", this.width);
		fields.put("height", this.height);
		return fields;
	}

	/** The size of a frame in pixels. */
	record Box(int width, int height) {

		private static final int WIDTH = 960;

		/** As large as the page likes, and no larger than the consumer allows. */
		static Box within(Kind kind, @Nullable Integer maxwidth, @Nullable Integer maxheight) {
			return new Box(least(WIDTH, maxwidth), least(kind.height(), maxheight));
		}

		private static int least(int wanted, @Nullable Integer most) {
			return (most == null) ? wanted : Math.clamp(most, 1, wanted);
		}

	}

}
