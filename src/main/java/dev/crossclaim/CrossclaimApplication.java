package dev.crossclaim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import dev.crossclaim.cli.Commands;

/** Starts the server, or does what a command asks for. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CrossclaimApplication {

	public static void main(String[] args) {
		if (Commands.areIn(args)) {
			System.exit(Commands.run(args));
		}
		SpringApplication.run(CrossclaimApplication.class, args);
	}

}
