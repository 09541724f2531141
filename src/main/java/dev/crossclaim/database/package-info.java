/**
 * Looks at a database that is not ours to configure, through the driver alone.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package dev.crossclaim.database;
