package dev.crossclaim.api.watch;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import dev.crossclaim.access.Cost;
import dev.crossclaim.api.KnownNames;
import dev.crossclaim.api.Page;
import dev.crossclaim.watch.Delivery;
import dev.crossclaim.watch.Watches;

/** Watches: made, listed, paused, ended, and what they were told. */
@RestController
@RequestMapping(path = WatchController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Watches", description = "Be told what changes: webhooks and streams; each needs a key, and sees its own")
class WatchController {

	static final String PATH = "/api/v1/watches";

	static final String ID = "Id of the watch";

	static final String ID_EXAMPLE = "watch-0f3a5c7d9e1b2c4d";

	private static final String LIMIT = "Most items to return, up to 200";

	private final Watches watches;

	private final OwnWatches own;

	private final KnownNames names;

	WatchController(Watches watches, OwnWatches own, KnownNames names) {
		this.watches = watches;
		this.own = own;
		this.names = names;
	}

	@Cost(10)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "createWatch", summary = "Watch a company, a pair of companies or a question",
			description = """
					It tells of what changes from now on. With an address (`url`) messages are sent there, signed as the \
					Standard Webhooks specification says with the secret that this answer holds; without one they are \
					read as a list or a stream. An address is https and leads to the public Internet alone.""",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = WatchBody.Wanted.class),
							examples = @ExampleObject(WatchBody.EXAMPLE))))
	@ApiResponse(responseCode = "201", description = "The watch, with its secret",
			content = @Content(schema = @Schema(implementation = WatchAnswer.class)))
	ResponseEntity<WatchAnswer> create(@RequestBody JsonNode json, ServletWebRequest request) {
		var body = WatchBody.ofNew(json);
		var made = this.watches.create(OwnWatches.nameOf(request), body.subject(this.names), body.url());
		return ResponseEntity.created(URI.create(PATH + "/" + made.watch().id()))
			.cacheControl(CacheControl.noStore())
			.body(WatchAnswer.of(made));
	}

	@GetMapping
	@Operation(operationId = "listWatches", summary = "Which watches are there?",
			description = "Those of the keys of the caller's name; an administrator sees all.")
	WatchAnswer.Many list(
			@Parameter(description = "Go on after this id: the `next` of the answer before",
					example = ID_EXAMPLE) @RequestParam(required = false) @Nullable String after,
			@Parameter(description = LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
			ServletWebRequest request) {
		int most = new Page(limit, null).size();
		var items = this.watches.list(OwnWatches.visibleTo(request), after, most + 1);
		var page = page(items, most);
		return new WatchAnswer.Many(page.stream().map(WatchAnswer::of).toList(),
				next(items, page, (last) -> last.id()));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getWatch", summary = "What is watched, and where is it told?")
	WatchAnswer get(@Parameter(description = ID, example = ID_EXAMPLE) @PathVariable String id,
			ServletWebRequest request) {
		return WatchAnswer.of(this.own.get(id, request));
	}

	@PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "pauseWatch", summary = "Pause or resume the sending of messages",
			description = "What happens meanwhile is kept, and sent when the watch is active again.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = WatchBody.Change.class),
							examples = @ExampleObject(WatchBody.PAUSE))))
	WatchAnswer change(@Parameter(description = ID, example = ID_EXAMPLE) @PathVariable String id,
			@RequestBody JsonNode json, ServletWebRequest request) {
		boolean active = WatchBody.active(json);
		this.own.get(id, request);
		this.watches.activate(id, active);
		return WatchAnswer.of(this.own.get(id, request));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "deleteWatch", summary = "End a watch; nothing of it is kept")
	@ApiResponse(responseCode = "204", description = "It is gone", content = @Content)
	void delete(@Parameter(description = ID, example = ID_EXAMPLE) @PathVariable String id, ServletWebRequest request) {
		this.own.get(id, request);
		this.watches.delete(id);
	}

	@GetMapping("/{id}/events")
	@Operation(operationId = "listWatchEvents", summary = "What was the watch told?", description = """
			In the order of the graph's revisions, from the first. The same as a stream: /events/stream.""")
	WatchAnswer.Events events(@Parameter(description = ID, example = ID_EXAMPLE) @PathVariable String id,
			@Parameter(description = "Only what it was told after this revision: the `next` of the answer before",
					example = "0") @RequestParam(required = false) @Nullable String after,
			@Parameter(description = LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
			ServletWebRequest request) {
		int most = new Page(limit, null).size();
		long revision = Revision.read("after", after, 0);
		this.own.get(id, request);
		var items = this.watches.listEvents(id, revision, most + 1);
		var page = page(items, most);
		return new WatchAnswer.Events(page.stream().map(WatchAnswer.Event::of).toList(),
				next(items, page, (last) -> last.revision()));
	}

	@GetMapping("/{id}/deliveries")
	@Operation(operationId = "listDeliveries", summary = "What became of the messages? The latest first.",
			description = "Each attempt with its time, the status of the answer or what went wrong, and when the next is due.")
	WatchAnswer.Deliveries deliveries(@Parameter(description = ID, example = ID_EXAMPLE) @PathVariable String id,
			@Parameter(description = "Go on before this revision: the `next` of the answer before",
					example = "1000000") @RequestParam(required = false) @Nullable String before,
			@Parameter(description = LIMIT, example = "50") @RequestParam(required = false) @Nullable String limit,
			ServletWebRequest request) {
		int most = new Page(limit, null).size();
		long revision = Revision.read("before", before, Long.MAX_VALUE);
		this.own.get(id, request);
		var items = this.watches.listDeliveries(id, revision, most + 1);
		var page = page(items, most);
		return new WatchAnswer.Deliveries(page, next(items, page, (last) -> last.revision()));
	}

	@Cost(50)
	@PostMapping("/{id}/test")
	@Operation(operationId = "testWatch", summary = "Send a message that tells of nothing, and see what comes of it",
			description = "Signed like all others, of the type `watch.test`; neither kept nor repeated.")
	Delivery.Attempt test(@Parameter(description = ID, example = ID_EXAMPLE) @PathVariable String id,
			ServletWebRequest request) {
		this.own.get(id, request);
		return this.watches.test(id);
	}

	private static <T> List<T> page(List<T> items, int most) {
		return (items.size() > most) ? items.subList(0, most) : items;
	}

	private static <T, K> @Nullable K next(List<T> items, List<T> page, Function<T, K> key) {
		return (items.size() > page.size()) ? key.apply(page.getLast()) : null;
	}

}
