package dev.crossclaim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CrossclaimApplication {

	public static void main(String[] args) {
		SpringApplication.run(CrossclaimApplication.class, args);
	}

}
