/** Tests of the importer of the litigation tables. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.ocelitigation;
