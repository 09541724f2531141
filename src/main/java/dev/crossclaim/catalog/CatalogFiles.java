package dev.crossclaim.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where the catalogue's files are.
 *
 * @param files pattern of the YAML files, as Spring's resources are named
 */
@ConfigurationProperties("crossclaim.catalog")
public record CatalogFiles(@DefaultValue("classpath*:catalog/**/*.yaml") String files) {

	/** Finds the files. */
	public List<Resource> list() {
		try {
			return List.of(new PathMatchingResourcePatternResolver().getResources(this.files));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The catalogue's files could not be found at " + this.files, ex);
		}
	}
}
