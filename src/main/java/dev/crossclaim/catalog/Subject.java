package dev.crossclaim.catalog;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be decided on.
 *
 * @param id id of a claim, a statement (entry and block), an entity, a record or a
 * judgement
 * @param label what it is, such as {@code Claim}, or {@code Statement}
 * @param name its name, if it has one
 * @param retractedAt day on which it was taken back, of a claim or judgement
 * @param into ids that took its place, if it gave way
 * @param claims the claims that it is or that are stated of it
 * @param version changes when anything of this does
 */
public record Subject(String id, String label, @Nullable String name, @Nullable LocalDate retractedAt,
		List<String> into, List<Standing> claims, String version) {

	/** A claim and what it is worth. */
	public record Standing(String id, String standing, @Nullable LocalDate retractedAt) {
	}

	/** Ids of the claims, or of the judgement itself, that are taken back or are not. */
	public List<String> list(boolean retracted) {
		if (this.label.equals("IdentityJudgement")) {
			return ((this.retractedAt != null) == retracted) ? List.of(this.id) : List.of();
		}
		return this.claims.stream()
			.filter((claim) -> (claim.retractedAt != null) == retracted)
			.map(Standing::id)
			.toList();
	}

	/** Whether its id gave way to others. */
	public boolean gaveWay() {
		return this.label.equals("Former");
	}
}
