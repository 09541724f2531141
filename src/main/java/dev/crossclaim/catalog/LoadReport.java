package dev.crossclaim.catalog;

/**
 * What a load of the catalogue did.
 *
 * @param entries nodes that the files hold
 * @param written nodes that were written, connected otherwise or removed; zero if the
 * graph held all of it already
 */
public record LoadReport(int entries, long written) {
}
