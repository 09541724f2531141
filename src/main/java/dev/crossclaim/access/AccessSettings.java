package dev.crossclaim.access;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Who may read, who may frame, and how much anybody may ask for.
 *
 * @param openReads whether reading needs no key
 * @param frameAncestors which pages may frame {@code /embed/**}, as in the directive
 * {@code frame-ancestors} of a Content-Security-Policy
 * @param trustedProxies addresses or networks whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("crossclaim.access")
public record AccessSettings(@DefaultValue("true") boolean openReads, @DefaultValue("*") String frameAncestors,
		@DefaultValue List<String> trustedProxies, @DefaultValue Rate rate, @DefaultValue Limits limits) {

	/**
	 * How much one caller may use, on each server.
	 *
	 * @param enabled whether anything is counted
	 * @param exemptLoopback whether callers on this host are left uncounted
	 * @param perAddress what a client address without a key may use within a period
	 * @param perKey what a key may use within a period
	 */
	public record Rate(@DefaultValue("true") boolean enabled, @DefaultValue("true") boolean exemptLoopback,
			@DefaultValue("1200") int perAddress, @DefaultValue("6000") int perKey,
			@DefaultValue("1m") Duration period) {
	}

	/**
	 * How large one request may be.
	 *
	 * @param body of any request but an import
	 * @param importBody of an import
	 * @param headers names and values of all headers together
	 * @param query the part of the address behind the question mark, in characters
	 * @param parameters in the address
	 */
	public record Limits(@DefaultValue("1MB") DataSize body, @DefaultValue("64MB") DataSize importBody,
			@DefaultValue("16KB") DataSize headers, @DefaultValue("8192") int query,
			@DefaultValue("100") int parameters) {
	}

}
