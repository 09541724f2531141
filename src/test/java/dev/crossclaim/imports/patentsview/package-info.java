/** Tests of the importer of PatentsView's tables. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.patentsview;
