package dev.crossclaim.database;

/** Everybody's share of the database is in use; nothing was done. */
public class DatabaseBusy extends RuntimeException {

	DatabaseBusy(String share) {
		super("The database is busy: no room for one more of '%s'".formatted(share));
	}

}
