package dev.crossclaim.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports are written.
 *
 * @param batch rows that are written together with their checkpoint
 */
@ConfigurationProperties("crossclaim.imports")
record ImportSettings(@DefaultValue("500") int batch) {
}
