package dev.crossclaim.explorer;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of pages and embeds: those of a version are kept for ever, all others are
 * asked for again. Pages of any origin may load them.
 */
@Configuration(proxyBeanMethods = false)
class EmbedFiles {

	private static final Duration YEAR = Duration.ofDays(365);

	@Bean
	WebMvcConfigurer filesOfPagesAndEmbeds() {
		return new WebMvcConfigurer() {

			@Override
			public void addResourceHandlers(ResourceHandlerRegistry registry) {
				registry.addResourceHandler("/embed/{version:[0-9]+[.][0-9]+[.][0-9]+}/**")
					.addResourceLocations("classpath:/static/embed/")
					.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
				registry.addResourceHandler("/embed/*.js")
					.addResourceLocations("classpath:/static/embed/")
					.setCacheControl(CacheControl.noCache().cachePublic());
				registry.addResourceHandler("/pages/**")
					.addResourceLocations("classpath:/static/pages/")
					.setCacheControl(CacheControl.noCache().cachePublic());
			}

			@Override
			public void addCorsMappings(CorsRegistry registry) {
				for (var path : List.of("/embed/**", "/pages/**", "/oembed")) {
					registry.addMapping(path).allowedOrigins("*").allowedMethods("GET", "HEAD");
				}
			}

		};
	}

}
