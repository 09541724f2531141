package dev.crossclaim.watch;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;

import javax.net.ssl.SSLContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends webhooks to the public Internet alone, with the certificates that Java trusts. No
 * setting changes that.
 */
@Configuration(proxyBeanMethods = false)
class WatchSetup {

	@Bean
	Webhooks webhooks(WatchSettings settings) throws NoSuchAlgorithmException {
		return new Webhooks(settings, InetAddress::getAllByName, PublicAddress::is, SSLContext.getDefault());
	}

}
