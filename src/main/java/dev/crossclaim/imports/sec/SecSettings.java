package dev.crossclaim.imports.sec;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a list of subsidiaries does not tell.
 *
 * @param filer whose list it is: its Central Index Key, or its name
 */
@ConfigurationProperties("crossclaim.imports.sec")
record SecSettings(@Nullable String filer) {
}
