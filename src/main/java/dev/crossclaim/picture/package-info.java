/**
 * Pictures of graphs: layout, SVG and PNG of who works with whom and who sues whom, as a
 * graph, a timeline and a map. Plain Java; the same content gives the same bytes.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "ontology")
@org.jspecify.annotations.NullMarked
package dev.crossclaim.picture;
