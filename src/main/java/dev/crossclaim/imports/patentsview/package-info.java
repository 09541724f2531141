/** The bulk tables of PatentsView, in the layout of 2021 and in the one of today. */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.patentsview;
