package dev.crossclaim.api.format;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import dev.crossclaim.api.Page;

/**
 * Bounds of answers.
 *
 * @param longestList most items of a list that is taken away whole, at least a page
 */
@Validated
@ConfigurationProperties("crossclaim.format")
record FormatSettings(@Min(Page.CAP) @DefaultValue("100000") int longestList) {

}
