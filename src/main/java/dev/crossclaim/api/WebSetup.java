package dev.crossclaim.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what holds for every endpoint. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

	private final FormerIds formerIds;

	WebSetup(FormerIds formerIds) {
		this.formerIds = formerIds;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new DeclaredParameters());
		registry.addInterceptor(new FormerIdRedirect(this.formerIds));
	}

	/** Errors that Tomcat answers by itself look like all others. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat(
			@Value("${server.max-http-request-header-size}") DataSize largestHead) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new ProblemValve(largestHead.toBytes()));
			}
		});
	}

	/** Ids of claims have slashes, which stay part of an id where they are encoded. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesInIds() {
		return (factory) -> factory.addConnectorCustomizers(
				(connector) -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
	}

	/** What is not known is left out of an answer, at every depth. */
	@Bean
	JsonMapperBuilderCustomizer absentIsLeftOut() {
		return (builder) -> builder
			.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_NULL)
				.withContentInclusion(JsonInclude.Include.NON_NULL));
	}

}
