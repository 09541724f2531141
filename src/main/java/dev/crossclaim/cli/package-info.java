/**
 * The command line: {@code crossclaim <command> ...} does one thing and ends, without a
 * web server. A command is a class here, listed in
 * {@link dev.crossclaim.cli.Commands.Crossclaim}; what it does is a use case of another
 * module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "generate", "imports" })
@org.jspecify.annotations.NullMarked
package dev.crossclaim.cli;
