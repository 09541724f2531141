package dev.crossclaim.api.imports;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.crossclaim.access.Cost;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.Read;
import dev.crossclaim.imports.Imports;
import dev.crossclaim.imports.Provider;

/** Has files imported and runs withdrawn, and tells how far that is. */
@RestController
@RequestMapping(path = ImportController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports")
class JobController {

	private static final String JOBS = "/jobs";

	private static final String JOB = JOBS + "/{id}";

	private static final Logger log = LoggerFactory.getLogger(JobController.class);

	private static final String ID = "Number of the job";

	private static final long SIGN_OF_LIFE = 10_000;

	private final Imports imports;

	private final Inbox inbox;

	private final Jobs jobs;

	JobController(Imports imports, Inbox inbox, Jobs jobs) {
		this.imports = imports;
		this.inbox = inbox;
		this.jobs = jobs;
	}

	@Cost(50)
	@PostMapping(JOBS)
	@Operation(operationId = "startImport", summary = "Import a file, a folder or an archive of the server's inbox",
			description = """
					The same as the command: every file is looked at before anything is written, and a request that is \
					repeated goes on where it stopped. Imports are done one after the other.""")
	@ApiResponse(responseCode = "202", description = "The job, which waits or runs",
			content = @Content(schema = @Schema(implementation = JobAnswer.class)))
	ResponseEntity<JobAnswer> start(
			@Parameter(description = "Word of the source; see /imports/sources",
					example = "ror") @RequestParam String source,
			@Parameter(description = "Where it lies in the inbox", example = "ror/v2.zip") @RequestParam String path,
			@Parameter(description = "Tell what would be made, and write nothing") @RequestParam(
					defaultValue = "false") boolean dryRun,
			ServletWebRequest request) {
		var word = Read.oneOf("source", source, this.imports.listSources().stream().map(Provider::id).toList());
		var file = this.inbox.resolve(path);
		return accepted(this.jobs.add("%s %s from %s".formatted(dryRun ? "try" : "import", word, path), owner(request),
				(job) -> (dryRun ? this.imports.tryOut(word, file, job) : this.imports.run(word, file, job)).files()));
	}

	@Cost(50)
	@DeleteMapping("/{run}")
	@Operation(operationId = "withdrawImport", summary = "Take back what a run brought; what others attest stays",
			description = "When the job is over, the graph is as if the file had never been read.")
	@ApiResponse(responseCode = "202", description = "The job, which waits or runs",
			content = @Content(schema = @Schema(implementation = JobAnswer.class)))
	ResponseEntity<JobAnswer> withdraw(
			@Parameter(description = ImportController.NUMBER, example = "1") @PathVariable String run,
			ServletWebRequest request) {
		var number = this.imports.listRuns()
			.stream()
			.map((one) -> one.number())
			.filter((one) -> String.valueOf(one).equals(run))
			.findFirst()
			.orElseThrow(() -> ApiProblem.unknown("import", "run", run));
		return accepted(this.jobs.add("withdraw run " + number, owner(request), (job) -> {
			this.imports.withdraw(number);
			return List.of();
		}));
	}

	@GetMapping(JOBS)
	@Operation(operationId = "listImportJobs", summary = "What is this server doing with imports? The latest first.",
			description = "The last 100 since it was started.")
	JobAnswer.Many list() {
		return new JobAnswer.Many(this.jobs.list().stream().map(Job::answer).toList());
	}

	@GetMapping(JOB)
	@Operation(operationId = "getImportJob", summary = "How far is it?")
	JobAnswer get(@Parameter(description = ID, example = "1") @PathVariable String id) {
		return find(id).answer();
	}

	@DeleteMapping(JOB)
	@Operation(operationId = "stopImportJob", summary = "Stop it after the rows under way",
			description = "The same import goes on from there. A withdrawal is not stopped.")
	JobAnswer stop(@Parameter(description = ID, example = "1") @PathVariable String id) {
		var job = find(id);
		job.stop();
		return job.answer();
	}

	@Cost(10)
	@GetMapping(path = JOB + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Operation(operationId = "streamImportJob", summary = "How far is it, as it goes on?", description = """
			Server-Sent Events: `data` is the job as it is answered, `event` is `progress`, and in the end `done`, \
			`stopped` or `failed`, after which the stream ends.""")
	@ApiResponse(responseCode = "200", description = "The events",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
	ResponseEntity<SseEmitter> stream(@Parameter(description = ID, example = "1") @PathVariable String id,
			ServletWebRequest request) {
		var job = find(id);
		var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no");
		if (request.getHttpMethod() == HttpMethod.HEAD) {
			return answer.contentType(MediaType.TEXT_EVENT_STREAM).build();
		}
		var emitter = new SseEmitter(0L);
		Thread.ofVirtual().name("stream-of-import-" + id).start(() -> tell(job, emitter));
		return answer.body(emitter);
	}

	private static void tell(Job job, SseEmitter emitter) {
		try {
			long seen = -1;
			while (true) {
				long version = job.awaitNewer(seen, SIGN_OF_LIFE);
				var state = job.answer();
				boolean over = !List.of("queued", "running").contains(state.state());
				emitter.send((version == seen && !over) ? SseEmitter.event().comment("still at work")
						: SseEmitter.event()
							.id(String.valueOf(version))
							.name(over ? state.state() : "progress")
							.data(state));
				seen = version;
				if (over) {
					emitter.complete();
					return;
				}
			}
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("The client of import job {} has gone", job.id(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Job find(String id) {
		return this.jobs.list()
			.stream()
			.filter((job) -> String.valueOf(job.id()).equals(id))
			.findFirst()
			.orElseThrow(() -> ApiProblem.unknown("import job", "id", id));
	}

	private static ResponseEntity<JobAnswer> accepted(Job job) {
		return ResponseEntity.accepted()
			.location(URI.create(ImportController.PATH + JOBS + "/" + job.id()))
			.body(job.answer());
	}

	private static String owner(ServletWebRequest request) {
		return Objects.requireNonNull(request.getUserPrincipal(), "imports are open to callers with a key only")
			.getName();
	}

}
