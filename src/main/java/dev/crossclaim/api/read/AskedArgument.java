package dev.crossclaim.api.read;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import dev.crossclaim.api.Filtered;

/** Hands the parameters of a list to its handler method. */
@Configuration(proxyBeanMethods = false)
class AskedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Filtered.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var typed = new TreeMap<String, List<String>>();
		request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
		return new Asked(Objects.requireNonNull(parameter.getParameterAnnotation(Filtered.class)).value(), typed);
	}

}
