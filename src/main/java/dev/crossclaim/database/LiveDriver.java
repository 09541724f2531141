package dev.crossclaim.database;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.aop.TargetSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The driver that the application uses. When the database goes away it is closed with all
 * its connections, which releases at once whoever waits for an answer on one of them; a
 * new one is opened when the database is back, so that no connection from before is used
 * again.
 */
@Component
@ConditionalOnProperty("spring.neo4j.uri")
class LiveDriver implements TargetSource, AutoCloseable {

	private final Presence presence;

	private final Connections connections;

	private final AtomicReference<@Nullable Driver> current = new AtomicReference<>();

	LiveDriver(Presence presence, Connections connections) {
		this.presence = presence;
		this.connections = connections;
	}

	/** Takes the first driver, and returns what the application is given in its place. */
	Driver standFor(Driver first) {
		this.current.set(first);
		return ProxyFactory.getProxy(Driver.class, this);
	}

	@Override
	public Class<?> getTargetClass() {
		return Driver.class;
	}

	/**
	 * The driver of the moment.
	 * @throws ServiceUnavailableException if the database is away
	 */
	@Override
	public Object getTarget() {
		var driver = this.current.get();
		if (driver == null) {
			throw new ServiceUnavailableException("The database does not answer");
		}
		return driver;
	}

	/** The database is away: everybody who waits for it fails now. */
	void drop() {
		this.presence.away(true);
		var driver = this.current.getAndSet(null);
		if (driver != null) {
			driver.closeAsync();
		}
	}

	/** The database is back. */
	void renew() {
		this.current.compareAndSet(null, this.connections.open());
		this.presence.away(false);
	}

	@Override
	public void close() {
		var driver = this.current.getAndSet(null);
		if (driver != null) {
			driver.close();
		}
	}

}
