package dev.crossclaim.watch;

import javax.net.ssl.SSLContext;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client that looks hosts up with our names, keeps no connection, cookie or
 * password, and repeats nothing. It reads heads of at most 100 lines of 8 KB by itself.
 */
final class CautiousClient {

	private static final int MOST_CONNECTIONS = 64;

	private CautiousClient() {
	}

	static CloseableHttpClient of(WatchSettings settings, PinnedNames names, SSLContext tls) {
		var connection = ConnectionConfig.custom()
			.setConnectTimeout(Timeout.of(settings.connectTimeout()))
			.setSocketTimeout(Timeout.of(settings.timeLimit()))
			.build();
		return HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(names)
				.setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
				.setDefaultConnectionConfig(connection)
				.setMaxConnTotal(MOST_CONNECTIONS)
				.setMaxConnPerRoute(MOST_CONNECTIONS)
				.build())
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setUserAgent("Crossclaim")
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableContentCompression()
			.disableCookieManagement()
			.disableAuthCaching()
			.build();
	}

}
