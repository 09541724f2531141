/**
 * The patent litigation data of the Office of the Chief Economist of the USPTO, in the
 * tables of its releases.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.ocelitigation;
