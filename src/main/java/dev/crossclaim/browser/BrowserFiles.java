package dev.crossclaim.browser;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The static files of Neo4j Browser, out of its jar, under their content security policy.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles {

	/** Where the jar keeps them. */
	static final String FOLDER = "browser/";

	private static final int ONE_DAY_IN_SECONDS = 86400;

	@Bean
	FilterRegistrationBean<ContentSecurity> browserContentSecurity(DatabaseAddress database) {
		var registration = new FilterRegistrationBean<>(new ContentSecurity(database));
		registration.addUrlPatterns("/browser/*");
		return registration;
	}

	@Bean
	WebMvcConfigurer browserFilesAndGuideReaders(BrowserSettings settings) {
		return new WebMvcConfigurer() {

			@Override
			public void addResourceHandlers(ResourceHandlerRegistry registry) {
				registry.addResourceHandler("/browser/**")
					.addResourceLocations("classpath:/" + FOLDER)
					.setCachePeriod(ONE_DAY_IN_SECONDS)
					.resourceChain(true)
					.addResolver(new WithoutPreview());
			}

			@Override
			public void addCorsMappings(CorsRegistry registry) {
				if (!settings.guideReaders().isEmpty()) {
					registry.addMapping("/guide/**")
						.allowedMethods("GET")
						.allowedOrigins(settings.guideReaders().toArray(String[]::new));
				}
			}

		};
	}

	/**
	 * Leaves out the second, unfinished Browser in the jar, which draws with a library
	 * whose licence is not open.
	 */
	private static final class WithoutPreview extends PathResourceResolver {

		@Override
		protected @Nullable Resource getResource(String path, Resource location) throws IOException {
			return path.startsWith("preview/") ? null : super.getResource(path, location);
		}

	}

}
