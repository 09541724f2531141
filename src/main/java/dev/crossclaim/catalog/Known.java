package dev.crossclaim.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a file may refer to beside what files hold. */
interface Known {

	/** A catalogue's files stand for themselves. */
	Known NOTHING = new Known() {

		@Override
		public @Nullable NodeRow find(String id) {
			return null;
		}

		@Override
		public List<String> listBelow(String id) {
			return List.of();
		}
	};

	@Nullable NodeRow find(String id);

	/** Returns the ids that continue this one after a slash. */
	List<String> listBelow(String id);

}
