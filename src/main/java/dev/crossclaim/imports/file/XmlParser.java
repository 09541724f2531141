package dev.crossclaim.imports.file;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import dev.crossclaim.imports.Unreadable;

/**
 * Reads an XML document without its document type: nothing outside the text is ever
 * opened. Characters that the document type would name are known from a table.
 */
final class XmlParser {

	private static final int DEEPEST = 200;

	private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9.]*);");

	private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");

	private static final Map<String, String> CHARACTERS = XmlCharacters.read();

	private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing outside a document is read");
		});
	}

	private XmlParser() {
	}

	/**
	 * Reads a document.
	 * @param skipped names of elements that are left out with all that is in them
	 * @throws Unreadable if it is no XML
	 */
	static XmlElement parse(String document, Set<String> skipped) {
		try {
			var reader = FACTORY.createXMLStreamReader(new StringReader(named(withoutType(document.strip()))));
			try {
				return tree(reader, skipped);
			}
			finally {
				reader.close();
			}
		}
		catch (XMLStreamException ex) {
			throw new Unreadable("no well-formed XML");
		}
	}

	private static XmlElement tree(XMLStreamReader reader, Set<String> skipped) throws XMLStreamException {
		var root = new XmlElement("");
		Deque<XmlElement> open = new ArrayDeque<>();
		open.push(root);
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (skipped.contains(reader.getLocalName())) {
						skip(reader);
					}
					else {
						open.push(begin(reader));
						if (open.size() > DEEPEST) {
							throw new Unreadable("nested too deep");
						}
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					var ended = open.pop();
					open.element().add(ended);
					open.element().append(ended.raw());
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.element().append(reader.getText());
				default -> {
					// comments and instructions say nothing
				}
			}
		}
		return root.all("*").findFirst().orElseThrow(() -> new Unreadable("no well-formed XML"));
	}

	private static XmlElement begin(XMLStreamReader reader) {
		var element = new XmlElement(reader.getLocalName());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		return element;
	}

	private static void skip(XMLStreamReader reader) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = reader.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
	}

	/** Takes the document type out, internal subset and all. */
	private static String withoutType(String document) {
		int start = document.indexOf("<!DOCTYPE");
		if (start < 0) {
			return document;
		}
		int close = document.indexOf('>', start);
		int subset = document.indexOf('[', start);
		if (subset >= 0 && subset < close) {
			int end = document.indexOf(']', subset);
			close = (end < 0) ? -1 : document.indexOf('>', end);
		}
		if (close < 0) {
			throw new Unreadable("no well-formed XML");
		}
		return document.substring(0, start) + document.substring(close + 1);
	}

	/** Puts characters for their names; an unknown name stays as text. */
	private static String named(String document) {
		return ENTITY.matcher(document).replaceAll((match) -> {
			var name = match.group(1);
			var character = OWN.contains(name) ? match.group() : CHARACTERS.get(name);
			return Matcher.quoteReplacement((character != null) ? character : "&amp;" + name + ";");
		});
	}

}
