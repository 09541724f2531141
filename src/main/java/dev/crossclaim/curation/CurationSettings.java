package dev.crossclaim.curation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How curation behaves.
 *
 * @param keepKeys how long the answer to an idempotency key is kept
 */
@ConfigurationProperties("crossclaim.curation")
public record CurationSettings(@DefaultValue("7d") Duration keepKeys) {
}
