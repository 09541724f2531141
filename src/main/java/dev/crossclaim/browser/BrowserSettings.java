package dev.crossclaim.browser;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the page in front of the reader reaches the database.
 *
 * @param bolt address under which the reader's machine reaches it, with the user to
 * offer, such as {@code bolt://neo4j@localhost:7687}; where absent, the one that this
 * server uses
 * @param guideReaders origins of other Neo4j Browsers that may read our guide, such as
 * {@code http://localhost:7474}
 */
@ConfigurationProperties("crossclaim.browser")
record BrowserSettings(@Nullable URI bolt, @DefaultValue List<String> guideReaders) {
}
