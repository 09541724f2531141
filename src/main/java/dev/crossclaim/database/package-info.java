/**
 * How the database is used, through the driver alone: whether it is there, how much of it
 * each kind of work may take and for how long, and whether one that is not ours to
 * configure lets a query reach its host.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package dev.crossclaim.database;
