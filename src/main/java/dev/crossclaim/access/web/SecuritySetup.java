package dev.crossclaim.access.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.crossclaim.access.AccessRules;
import dev.crossclaim.access.AccessSettings;
import dev.crossclaim.access.KeyCheck;

/** The one chain of filters that every request passes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class SecuritySetup {

	@Bean
	Refusal refusal(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		return new Refusal(resolver);
	}

	/** Each filter would be timed for metrics that nobody can read here. */
	@Bean
	SecurityObservationSettings noObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	Firewall firewall(Refusal refusal) {
		return new Firewall(refusal);
	}

	@Bean
	Gate gate(AccessRules rules, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
			Refusal refusal) {
		return new Gate(rules, handlers, refusal);
	}

	@Bean
	RateLimits rateLimits(AccessSettings settings) {
		return new RateLimits(settings, TimeMeter.SYSTEM_NANOTIME);
	}

	@Bean
	WebMvcConfigurer rateLimited(RateLimits limits) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(limits).addPathPatterns("/api/**", "/mcp/**").order(Ordered.HIGHEST_PRECEDENCE);
			}

		};
	}

	/**
	 * Protection against forged requests from other sites is off because there is nothing
	 * to forge: no cookie, session or remembered password, only a key that each request
	 * carries in a header and that no browser adds on its own.
	 */
	@Bean
	SecurityFilterChain everyRequest(HttpSecurity http, Gate gate, AccessRules rules, KeyCheck keys, RateLimits rates,
			Refusal refusal, AccessSettings settings) {
		return http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> protect(headers, new BrowserHeaders(settings.frameAncestors(), rules)))
			.addFilter(new PublicReads(rules))
			.addFilterAfter(new SizeLimits(settings.limits(), refusal), PublicReads.class)
			.addFilterBefore(new KeyFilter(keys, rates, refusal), AnonymousAuthenticationFilter.class)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(gate).accessDeniedHandler(gate))
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
				.permitAll()
				.anyRequest()
				.access(gate))
			.build();
	}

	private static void protect(HeadersConfigurer<HttpSecurity> headers, BrowserHeaders own) {
		headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
			.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(own);
	}

}
