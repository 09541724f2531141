package dev.crossclaim.api.format;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

import dev.crossclaim.api.EntityAnswer;
import dev.crossclaim.api.Format;
import dev.crossclaim.api.GraphAnswer;
import dev.crossclaim.history.PresentRevision;

/** Tells Spring which format is written by whom. */
@Configuration(proxyBeanMethods = false)
class FormatSetup implements WebMvcConfigurer {

	/** What is wrong with a request is said before anything else. */
	private static final int AFTER_CHECKS = 100;

	private final Json json;

	private final Pages pages;

	private final Pictures pictures;

	private final FormatSettings settings;

	private final PresentRevision revisions;

	private final String build;

	FormatSetup(Json json, Pages pages, Pictures pictures, FormatSettings settings, PresentRevision revisions,
			ObjectProvider<BuildProperties> build) {
		this.json = json;
		this.pages = pages;
		this.pictures = pictures;
		this.settings = settings;
		this.revisions = revisions;
		this.build = nameOf(build.getIfAvailable());
	}

	/** Where the build is not known, each start counts as another one. */
	private static String nameOf(@Nullable BuildProperties build) {
		return (build != null) ? build.getVersion() + " " + build.getTime() : Instant.now().toString();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Revalidation(this.revisions, this.build)).order(AFTER_CHECKS);
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		var jsonLd = new JsonLd(this.json);
		graph(converters, Format.GRAPHML, new GraphMl(this.json));
		graph(converters, Format.GEXF, new Gexf(this.json, this.pictures::layout));
		graph(converters, Format.CYTOSCAPE, new Cytoscape(this.json));
		graph(converters, Format.JSON_LD, jsonLd);
		graph(converters, Format.CYPHER, new CypherScript(this.json));
		graph(converters, Format.ZIP, new CsvZip(this.json));
		graph(converters, Format.SVG, this.pictures::svg);
		graph(converters, Format.PNG, this.pictures::png);
		converters.addCustomConverter(new AnswerConverter<>(Format.JSON_LD, EntityAnswer.class, jsonLd::write));
		list(converters, Format.NDJSON, (out, columns, about) -> new NdjsonRows(out, this.json));
		list(converters, Format.CSV, (out, columns, about) -> new CsvRows(out, columns, this.json));
		list(converters, Format.PARQUET, (out, columns, about) -> new ParquetRows(out, columns, about, this.json));
	}

	/** Questions that were answered on a former revision are asked again. */
	@Bean
	static WebMvcRegistrations handlersAskedTwice() {
		return new WebMvcRegistrations() {

			@Override
			public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
				return new RequestMappingHandlerAdapter() {

					@Override
					protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
						return new AskedTwice(handler);
					}

				};
			}

		};
	}

	private static void graph(HttpMessageConverters.ServerBuilder converters, Format format, GraphWriter writer) {
		converters.addCustomConverter(new AnswerConverter<>(format, GraphAnswer.class, writer::write));
	}

	private void list(HttpMessageConverters.ServerBuilder converters, Format format, ListConverter.Opener opener) {
		converters.addCustomConverter(new ListConverter(format, this.pages, this.settings.longestList(), opener));
	}

}
