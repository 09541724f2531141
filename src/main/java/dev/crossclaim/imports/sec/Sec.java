package dev.crossclaim.imports.sec;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import dev.crossclaim.imports.FileRefused;
import dev.crossclaim.imports.Importer;
import dev.crossclaim.imports.Provider;
import dev.crossclaim.imports.Rows;
import dev.crossclaim.imports.file.SourceFile;
import dev.crossclaim.ontology.Modality;

/**
 * Reads the list of tickers, and lists of subsidiaries that companies file as Exhibit 21
 * of their annual reports.
 */
@Component
class Sec implements Importer {

	static final Provider PROVIDER = new Provider("sec", "SEC company tickers and lists of subsidiaries",
			"United States Securities and Exchange Commission", "US-public-domain",
			"https://www.sec.gov/search-filings", Modality.SELF_STATED, 50, 1);

	private static final Pattern HTML = Pattern.compile("(?i)<(html|table|document|body|div)\\b");

	private final SecSettings settings;

	private volatile Map<String, String> keys = Map.of();

	Sec(SecSettings settings) {
		this.settings = settings;
	}

	@Override
	public Provider provider() {
		return PROVIDER;
	}

	/**
	 * Looks at a file. A list of tickers is kept in mind: the name of an exhibit among
	 * the files that follow may have a ticker in it.
	 */
	@Override
	public Optional<String> refuse(SourceFile file) throws IOException {
		var beginning = file.beginning().stripLeading();
		if (isJson(beginning)) {
			var reason = Tickers.refuse(beginning);
			if (reason.isEmpty()) {
				this.keys = Tickers.keys(file);
			}
			return reason;
		}
		if (!HTML.matcher(beginning).find()) {
			return Optional.of("it is neither the list of tickers nor an Exhibit 21 in HTML");
		}
		return refuseExhibit(file);
	}

	private Optional<String> refuseExhibit(SourceFile file) throws IOException {
		if (file.size() > Exhibit.LONGEST) {
			return Optional.of("it is longer than a list of subsidiaries can be");
		}
		if (Exhibit.read(file).lines().isEmpty()) {
			return Optional.of("it has no table of subsidiaries");
		}
		return filer(file).isPresent() ? Optional.empty() : Optional
			.of("nothing tells whose list it is: give --crossclaim.imports.sec.filer=<key or name>,"
					+ " or a file name with cik<number> in it, or a ticker in it and the list of tickers beside it");
	}

	private Optional<Filer> filer(SourceFile file) {
		return Filer.find(file, this.settings, this.keys);
	}

	@Override
	public Rows open(SourceFile file) throws IOException {
		if (isJson(file.beginning().stripLeading())) {
			return Tickers.open(file);
		}
		var filer = filer(file).orElseThrow(() -> new FileRefused("nothing tells whose list it is"));
		return ExhibitRows.of(Exhibit.read(file), filer);
	}

	private static boolean isJson(String beginning) {
		return beginning.startsWith("{") || beginning.startsWith("[");
	}

}
