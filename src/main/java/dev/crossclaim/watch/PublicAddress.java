package dev.crossclaim.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public Internet from those that lead back to this host, into a
 * network of its own, or through a translation to either. After the IANA registries of
 * special-purpose addresses (RFC 6890) for IPv4 and IPv6.
 */
final class PublicAddress {

	private static final List<Network> SPECIAL_V4 = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
			"169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
			"192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
			"224.0.0.0/4", "240.0.0.0/4");

	private static final Network GLOBAL_V6 = Network.of("2000::/3");

	/** Protocol assignments with Teredo among them, documentation, and 6to4. */
	private static final List<Network> SPECIAL_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16",
			"2620:4f:8000::/48", "3fff::/20");

	private PublicAddress() {
	}

	/**
	 * An IPv4 address that is mapped into IPv6 is none: Java reads the usual form of it
	 * as the IPv4 address that it is, and all others lie outside of the global range.
	 */
	static boolean is(InetAddress address) {
		if (address instanceof Inet4Address) {
			return SPECIAL_V4.stream().noneMatch((network) -> network.holds(address));
		}
		return GLOBAL_V6.holds(address) && SPECIAL_V6.stream().noneMatch((network) -> network.holds(address));
	}

	private static List<Network> networks(String... texts) {
		return Arrays.stream(texts).map(Network::of).toList();
	}

	/** All addresses that share their first bits. */
	private record Network(byte[] first, int bits) {

		static Network of(String text) {
			var parts = text.split("/", 2);
			try {
				return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException(text, ex);
			}
		}

		boolean holds(InetAddress address) {
			var bytes = address.getAddress();
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((bytes[bit / 8] & mask) != (this.first[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
