package dev.crossclaim.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Partnerships as a table, and suits as dockets in the form of RECAP's parser (JSON
 * lines). One suit of ten is between two that are partners at some time; one of seven has
 * several defendants; a third are still open.
 */
final class Relations {

	private static final String[] COURTS = { "txed", "ded", "cand", "cacd", "njd", "ilnd", "txwd", "nysd", "vaed",
			"mad" };

	private static final String[] MARKETS = { "US", "DE", "GB", "JP", "FR", "CN", "KR", "IN" };

	private static final LocalDate START = LocalDate.of(2000, 1, 3);

	private static final int DAYS = 9000;

	private final Plan plan;

	private final Companies companies;

	private final Skew courts = new Skew(COURTS.length);

	private final int[][] partners;

	Relations(Plan plan, Companies companies) {
		this.plan = plan;
		this.companies = companies;
		var random = new SplittableRandom(plan.seed() + 4);
		this.partners = new int[plan.partnerships()][];
		for (int i = 0; i < this.partners.length; i++) {
			int one = companies.draw(random);
			this.partners[i] = new int[] { one, companies.drawOther(one, random) };
		}
	}

	void write(Path folder) throws IOException {
		writePartnerships(folder.resolve("partnerships.csv"));
		writeDockets(folder.resolve("dockets.json"));
	}

	private void writePartnerships(Path file) throws IOException {
		try (var table = Table.commas(file, "id", "party_a", "role_a", "party_b", "role_b", "relation", "status",
				"since", "until", "as_of", "subject", "place")) {
			var random = new SplittableRandom(this.plan.seed() + 5);
			for (int i = 0; i < this.partners.length; i++) {
				var since = START.plusDays(random.nextInt(DAYS));
				table.row("G" + (i + 1), this.companies.name(this.partners[i][0]), "partner",
						this.companies.name(this.partners[i][1]), "partner", "alliance", "agreed", since,
						random.nextInt(3) > 0 ? since.plusDays(200 + random.nextInt(4000)) : "", since.plusDays(100),
						"invented", MARKETS[random.nextInt(MARKETS.length)]);
			}
		}
	}

	private void writeDockets(Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			var random = new SplittableRandom(this.plan.seed() + 6);
			for (int i = 0; i < this.plan.suits(); i++) {
				writeDocket(out, i, random);
			}
		}
	}

	private void writeDocket(BufferedWriter out, int number, RandomGenerator random) throws IOException {
		var pair = (random.nextInt(10) == 0) ? this.partners[random.nextInt(this.partners.length)] : drawn(random);
		var filed = START.plusDays(random.nextInt(DAYS));
		var closed = (random.nextInt(3) > 0) ? "\"" + filed.plusDays(100 + random.nextInt(1500)) + "\"" : "null";
		var parties = new StringBuilder(party(pair[0], "Plaintiff"));
		int defendants = (random.nextInt(7) == 0) ? 2 + random.nextInt(5) : 1;
		int defendant = pair[1];
		for (int i = 0; i < defendants; i++) {
			parties.append(',').append(party(defendant, "Defendant"));
			defendant = this.companies.drawOther(pair[0], random);
		}
		out.write(String.format(Locale.ROOT,
				"{\"court_id\":\"%s\",\"docket_number\":\"1:%02d-cv-%05d\",\"federal_dn_office_code\":\"1\","
						+ "\"case_name\":\"%s v. %s\",\"nature_of_suit\":\"830 Patent\",\"cause\":\"35:271 Patent Infringement\","
						+ "\"jurisdiction\":\"Federal Question\",\"date_filed\":\"%s\",\"date_terminated\":%s,"
						+ "\"parties\":[%s],\"docket_entries\":[{\"date_filed\":\"%s\",\"document_number\":\"1\","
						+ "\"description\":\"COMPLAINT\"}]}%n",
				COURTS[this.courts.draw(random)], filed.getYear() % 100, number % 100_000, this.companies.name(pair[0]),
				this.companies.name(pair[1]), filed, closed, parties, filed));
	}

	private int[] drawn(RandomGenerator random) {
		int one = this.companies.draw(random);
		return new int[] { one, this.companies.drawOther(one, random) };
	}

	private String party(int company, String type) {
		return "{\"name\":\"%s\",\"type\":\"%s\",\"date_terminated\":null,\"extra_info\":\"\",\"attorneys\":[]}"
			.formatted(this.companies.name(company), type);
	}

}
