package dev.crossclaim.catalog;

import java.util.List;

/**
 * What a load of the catalogue did.
 *
 * @param entries nodes that the files hold
 * @param written nodes that were written, connected otherwise or removed; zero if the
 * graph held all of it already
 * @param conflicts where the files state otherwise than was decided; they changed nothing
 */
public record LoadReport(int entries, long written, List<Conflict> conflicts) {
}
