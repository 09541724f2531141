package dev.crossclaim.api.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.crossclaim.access.Allowance;
import dev.crossclaim.api.AgentTool;
import dev.crossclaim.api.ApiProblem;
import dev.crossclaim.api.FormerIds;
import dev.crossclaim.api.Outage;
import dev.crossclaim.api.Read;

/** The tools, from the endpoints that offer one, and what happens when one is called. */
class Tools {

	private static final Logger log = LoggerFactory.getLogger(Tools.class);

	private final Portions portions;

	private final JsonMapper json;

	private final Allowance allowance;

	private final FormerIds formerIds;

	private final Outage outage;

	Tools(Portions portions, JsonMapper json, Allowance allowance, FormerIds formerIds, Outage outage) {
		this.portions = portions;
		this.json = json;
		this.allowance = allowance;
		this.formerIds = formerIds;
		this.outage = outage;
	}

	/** All tools by name, each with what answers it. */
	List<SyncToolSpecification> of(RequestMappingHandlerMapping endpoints, int tokens) {
		var questions = endpoints.getHandlerMethods()
			.values()
			.stream()
			.filter((handler) -> handler.hasMethodAnnotation(AgentTool.class))
			.sorted(Comparator.comparing((handler) -> handler.getMethod().toString()))
			.collect(Collectors.groupingBy(Tools::nameOf, TreeMap::new,
					Collectors.mapping(Question::new, Collectors.toList())));
		return Stream
			.concat(questions.entrySet().stream().map((entry) -> new Tool(entry.getKey(), entry.getValue(), tokens)),
					Stream.of(new Tool("schema", List.of(new SchemaQuestion()), tokens)))
			.map((tool) -> new SyncToolSpecification(tool.described(), (context, request) -> call(tool, request)))
			.toList();
	}

	private static String nameOf(HandlerMethod handler) {
		return Objects.requireNonNull(handler.getMethodAnnotation(AgentTool.class)).value();
	}

	private CallToolResult call(Tool tool, CallToolRequest request) {
		try {
			var arguments = Arguments.read(request.arguments());
			var question = tool.choose(arguments);
			int tokens = Read.number(Tool.TOKENS, arguments.text(Tool.TOKENS), McpSettings.LEAST, tool.tokens(),
					tool.tokens());
			var asked = arguments.with(Tool.CURSOR, null).with(Tool.TOKENS, null).replaced(this.formerIds::current);
			var answer = this.portions.answer(new Portions.Call(tool.name(), (some) -> ask(question, some), asked,
					arguments.text(Tool.CURSOR), tokens));
			return result(answer.toString(), false);
		}
		catch (RuntimeException ex) {
			return result(this.json.writeValueAsString(problemOf(ex).getBody()), true);
		}
	}

	/** Each time that it is asked it costs what it costs over REST. */
	private Object ask(Askable question, Arguments arguments) {
		var handler = question.handler();
		if (handler != null) {
			var call = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
			this.allowance.charge(call.getRequest(), Objects.requireNonNull(call.getResponse()), handler);
		}
		return question.ask(arguments);
	}

	/** What the caller may know of a failure; the rest goes to the log. */
	private ErrorResponse problemOf(RuntimeException ex) {
		if (ex instanceof ErrorResponse problem) {
			return problem;
		}
		var known = this.outage.explain(ex);
		known.ifPresentOrElse((problem) -> log.warn("{}: {}", problem.getBody().getTitle(), ex.getMessage()),
				() -> log.error("A tool failed", ex));
		return known.orElseGet(ApiProblem::internalError);
	}

	private static CallToolResult result(String json, boolean error) {
		return CallToolResult.builder().addTextContent(json).isError(error).build();
	}

}
