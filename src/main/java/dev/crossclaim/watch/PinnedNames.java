package dev.crossclaim.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once for each connection and hands out what was checked: the connection
 * goes to one of these addresses and to no other, whatever the name says a moment later.
 */
class PinnedNames implements DnsResolver {

	private final Names names;

	private final Predicate<InetAddress> allowed;

	PinnedNames(Names names, Predicate<InetAddress> allowed) {
		this.names = names;
		this.allowed = allowed;
	}

	/**
	 * The addresses of a host.
	 * @throws ForbiddenTarget if any of them is not allowed
	 */
	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		var addresses = this.names.resolve(host);
		if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(this.allowed)) {
			throw new ForbiddenTarget(host);
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/** Looks up the addresses of a host. */
	@FunctionalInterface
	interface Names {

		InetAddress[] resolve(String host) throws UnknownHostException;

	}

	/** A host that has an address outside of the public Internet. */
	static class ForbiddenTarget extends UnknownHostException {

		private static final long serialVersionUID = 1L;

		ForbiddenTarget(String host) {
			super("The host '%s' has an address that is not one of the public Internet".formatted(host));
		}

	}

}
