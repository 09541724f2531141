package dev.crossclaim.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Runs each statement of a reading transaction as a transaction of its own, which the
 * database begins and ends with it: one wait for an answer where three would be. Nothing
 * is lost by it, since Neo4j shows a transaction what others commit in the meantime.
 */
final class StatementByStatement {

	private StatementByStatement() {
	}

	/** A driver whose reading sessions do so; all else is as before. */
	static Driver in(Driver driver) {
		return proxy(Driver.class, (method, arguments) -> {
			var result = call(driver, method, arguments);
			return (result instanceof Session session && isReading(arguments)) ? in(session) : result;
		});
	}

	private static Session in(Session session) {
		return proxy(Session.class, (method, arguments) -> method.getName().equals("beginTransaction")
				? new ReadTransaction(session, configOf(arguments)) : call(session, method, arguments));
	}

	private static boolean isReading(Object @Nullable [] arguments) {
		return arguments != null && Arrays.stream(arguments)
			.anyMatch((one) -> one instanceof SessionConfig config && config.defaultAccessMode() == AccessMode.READ);
	}

	private static TransactionConfig configOf(Object @Nullable [] arguments) {
		return (arguments != null && arguments[0] instanceof TransactionConfig config) ? config
				: TransactionConfig.empty();
	}

	private static <T> T proxy(Class<T> type, Calls calls) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> calls.answer(method, arguments)));
	}

	private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** Answers what is called. */
	private interface Calls {

		@Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable;

	}

}
