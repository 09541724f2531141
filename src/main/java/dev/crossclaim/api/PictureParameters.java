package dev.crossclaim.api;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.crossclaim.picture.Look;

/** How a picture of the answer is wanted, as typed. */
public record PictureParameters(@Parameter(description = """
		What a picture (`svg`, `png`) shows: `graph` (default), `timeline`, `map`, or `all` below each other.""",
		example = "graph", schema = @Schema(allowableValues = {
				"graph", "timeline", "map", "all" }, defaultValue = "graph")) @Nullable String view,
		@Parameter(description = "Colours of a picture.", example = "light",
				schema = @Schema(allowableValues = { "light", "dark" }, defaultValue = "light")) @Nullable String theme,
		@Parameter(description = "Width of a picture in pixels; its height follows.", example = "960",
				schema = @Schema(type = "integer", minimum = "280", maximum = "2000",
						defaultValue = "960")) @Nullable String width,
		@Parameter(
				description = """
						Adds to each node `x` and `y`, from 0 to 1 and from the top left, where the picture of this `width` has \
						it, and to the answer `layout` with the `aspect` (width by height).""",
				example = "false", schema = @Schema(type = "boolean", defaultValue = "false")) @Nullable String layout){

	/**
	 * The picture wanted of an answer about some things, or about two that face each
	 * other.
	 */
	public Shown shown(String title, List<String> asked, boolean facing) {
		return new Shown(title, asked, facing, look(), this.layout != null && Read.flag("layout", this.layout));
	}

	/** Read beforehand, so that what is wrong is said before anything is asked. */
	public Look look() {
		var seen = (this.view != null) ? Read.oneOf("view", this.view, List.of("graph", "timeline", "map", "all"))
				: "graph";
		var colours = (this.theme != null) ? Read.oneOf("theme", this.theme, List.of("light", "dark")) : "light";
		return new Look(Look.View.valueOf(seen.toUpperCase(Locale.ROOT)),
				Look.Theme.valueOf(colours.toUpperCase(Locale.ROOT)),
				Read.number("width", this.width, Look.NARROWEST, Look.WIDEST, Look.USUAL));
	}

}
