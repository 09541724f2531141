package dev.crossclaim.catalog;

/**
 * What a load of the catalogue did.
 *
 * @param entries nodes that the files hold
 * @param written nodes, relationships, labels and properties that were written or
 * removed; zero if the graph held all of it already
 */
public record LoadReport(int entries, long written) {
}
