package dev.crossclaim.export;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether to begin with a bundle.
 *
 * @param importBundle a bundle to load at the start, or null
 */
@ConfigurationProperties("crossclaim")
record BundleSettings(@Nullable Path importBundle) {

}
