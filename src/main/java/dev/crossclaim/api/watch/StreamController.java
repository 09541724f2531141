package dev.crossclaim.api.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.crossclaim.access.Cost;

/** What a watch is told, as it happens. */
@RestController
@RequestMapping(WatchController.PATH)
@Tag(name = "Watches")
class StreamController {

	private final EventStreams streams;

	private final OwnWatches own;

	StreamController(EventStreams streams, OwnWatches own) {
		this.streams = streams;
		this.own = own;
	}

	@Cost(10)
	@GetMapping(path = "/{id}/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Operation(operationId = "streamWatchEvents", summary = "What is the watch told, as it happens?", description = """
			Server-Sent Events. `id` is the revision, `event` the type, `data` the message as a webhook receives it. \
			Begins with all that the watch was told, or after `Last-Event-ID` (which wins) or `after`. A comment comes \
			as a sign of life; a stream ends after some minutes, and clients go on with another, as browsers and \
			libraries do by themselves.""")
	@ApiResponse(responseCode = "200", description = "The events",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
	ResponseEntity<SseEmitter> stream(
			@Parameter(description = WatchController.ID, example = WatchController.ID_EXAMPLE) @PathVariable String id,
			@Parameter(description = "Revision of the last event seen", example = "0") @RequestHeader(
					name = "Last-Event-ID", required = false) @Nullable String lastEventId,
			@Parameter(description = "The same for clients that cannot send the header",
					example = "0") @RequestParam(required = false) @Nullable String after,
			ServletWebRequest request) {
		long revision = Revision.read("after", after, 0);
		if (lastEventId != null && !lastEventId.isEmpty()) {
			revision = Revision.read("Last-Event-ID", lastEventId, 0);
		}
		var watch = this.own.get(id, request);
		var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no");
		return (request.getHttpMethod() == HttpMethod.HEAD) ? answer.contentType(MediaType.TEXT_EVENT_STREAM).build()
				: answer.body(this.streams.open(watch, OwnWatches.nameOf(request), revision));
	}

}
