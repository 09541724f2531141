package dev.crossclaim.database;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts what watches and shares the database before the driver and the transaction manager
 * that everybody uses, whoever made them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseSetup {

	@Bean
	static BeanPostProcessor watchedAndSharedDatabase(ObjectProvider<LiveDriver> live,
			ObjectProvider<DatabaseSettings> settings) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String beanName) {
				if (bean instanceof Driver driver) {
					var watched = live.getIfAvailable();
					return StatementByStatement.in((watched != null) ? watched.standFor(driver) : driver);
				}
				return (bean instanceof PlatformTransactionManager transactions)
						? new SharedDatabase(transactions, settings.getObject()) : bean;
			}

		};
	}

}
