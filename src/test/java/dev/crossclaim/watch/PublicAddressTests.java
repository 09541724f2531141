package dev.crossclaim.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "93.184.215.14", "100.63.255.255",
			"100.128.0.0", "126.255.255.255", "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255",
			"172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
			"223.255.255.255", "2606:4700:4700::1111", "2001:4860:4860::8888", "2a00:1450:4001:829::200e",
			"2003:0:1:2::3", "2400::1" })
	void addressesOfTheInternet(String address) {
		assertThat(PublicAddress.is(literal(address))).isTrue();
	}

	@ParameterizedTest(name = "{1}: {0}")
	@CsvSource({ "0.0.0.0, unspecified", "0.1.2.3, this network", "10.0.0.0, private", "10.255.255.255, private",
			"100.64.0.0, CGNAT", "100.127.255.255, CGNAT", "127.0.0.1, loopback", "127.255.255.255, loopback",
			"169.254.0.1, link-local", "169.254.169.254, metadata of a cloud", "172.16.0.0, private",
			"172.31.255.255, private", "192.0.0.1, protocol assignments", "192.0.0.170, NAT64 discovery",
			"192.0.2.1, documentation", "192.88.99.1, 6to4 relay", "192.168.0.0, private", "192.168.255.255, private",
			"198.18.0.1, benchmarks", "198.19.255.255, benchmarks", "198.51.100.7, documentation",
			"203.0.113.7, documentation", "224.0.0.1, multicast", "239.255.255.255, multicast", "240.0.0.1, reserved",
			"255.255.255.255, broadcast", ":: , unspecified", "::1, loopback", "::127.0.0.1, IPv4-compatible",
			"::ffff:127.0.0.1, mapped loopback", "::ffff:10.0.0.1, mapped private",
			"::ffff:169.254.169.254, mapped metadata", "::ffff:0:127.0.0.1, translated",
			"64:ff9b::127.0.0.1, NAT64 of loopback", "64:ff9b::10.0.0.1, NAT64 of private",
			"64:ff9b::8.8.8.8, NAT64 of anything", "64:ff9b:1::a00:1, local NAT64", "100::1, discard",
			"2001::1, Teredo", "2001:0:7f00:1::, Teredo of loopback", "2001:2::1, benchmarks", "2001:20::1, ORCHID",
			"2001:db8::1, documentation", "2002:7f00:1::, 6to4 of loopback", "2002:a00:1::1, 6to4 of private",
			"2002:c0a8:101::, 6to4 of private", "2002:808:808::1, 6to4 of anything", "3fff::1, documentation",
			"4000::1, not assigned", "5f00::1, segment routing", "fc00::1, unique-local", "fdff:ffff::1, unique-local",
			"fe80::1, link-local", "febf::1, link-local", "fec0::1, site-local", "ff02::1, multicast",
			"ff0e::1, multicast" })
	void addressesThatLeadElsewhere(String address, String why) {
		assertThat(PublicAddress.is(literal(address))).as(why).isFalse();
	}

	/** All ways to write 127.0.0.1 that Java's names understand come to the same. */
	@ParameterizedTest
	@ValueSource(strings = { "127.1", "2130706433", "127.0.1", "localhost" })
	void otherSpellingsOfLoopback(String host) throws UnknownHostException {
		assertThat(InetAddress.getAllByName(host)).isNotEmpty().noneMatch(PublicAddress::is);
	}

	@Test
	void aMappedAddressInBytesIsWhatItIsMappedTo() throws UnknownHostException {
		var mapped = new byte[16];
		mapped[10] = mapped[11] = (byte) 0xff;
		mapped[12] = 127;
		mapped[15] = 1;
		assertThat(PublicAddress.is(InetAddress.getByAddress(mapped))).isFalse();
		assertThat(PublicAddress.is(InetAddress.getByAddress("public.example", mapped))).isFalse();
	}

	private static InetAddress literal(String address) {
		return InetAddress.ofLiteral(address);
	}

}
