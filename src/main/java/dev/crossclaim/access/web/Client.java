package dev.crossclaim.access.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Whom a request is counted for: the key it carries, else the address it comes from.
 *
 * @param id the key's id, an address, or the first half of an IPv6 address, which is what
 * one subscriber has to himself
 * @param byKey whether it carries a key
 * @param local whether it comes from this very host and through no proxy
 */
record Client(String id, boolean byKey, boolean local) {

	private static final String FORWARDED_FOR = "X-Forwarded-For";

	private static final List<String> SIGNS_OF_A_PROXY = List.of(FORWARDED_FOR, "Forwarded", "Via");

	private static final int HALF = 8;

	static Client of(HttpServletRequest request, List<IpAddressMatcher> trustedProxies) {
		var peer = parse(request.getRemoteAddr());
		boolean local = peer != null && peer.isLoopbackAddress()
				&& SIGNS_OF_A_PROXY.stream().allMatch((sign) -> request.getHeader(sign) == null);
		if (request.getUserPrincipal() instanceof KeyAuthentication key) {
			return new Client("key " + key.getPrincipal().id(), true, local);
		}
		return new Client(subscriber(request, trustedProxies), false, local);
	}

	/**
	 * Goes back from proxy to proxy as long as each is trusted: what stands before an
	 * untrusted one may be made up.
	 */
	private static String subscriber(HttpServletRequest request, List<IpAddressMatcher> trusted) {
		var hops = java.util.Collections.list(request.getHeaders(FORWARDED_FOR))
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(",", -1)))
			.map(String::strip)
			.toList();
		var nearest = request.getRemoteAddr();
		for (var hop : Stream.iterate(hops.size() - 1, (i) -> i >= 0, (i) -> i - 1).map(hops::get).toList()) {
			var current = nearest;
			if (parse(hop) == null || trusted.stream().noneMatch((proxy) -> proxy.matches(current))) {
				break;
			}
			nearest = hop;
		}
		return network(nearest);
	}

	private static String network(String address) {
		return (parse(address) instanceof Inet6Address six) ? HexFormat.of().formatHex(six.getAddress(), 0, HALF)
				: address;
	}

	/** Reads an address without asking anybody for a name. */
	private static @Nullable InetAddress parse(String literal) {
		try {
			return InetAddress.ofLiteral(literal);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
