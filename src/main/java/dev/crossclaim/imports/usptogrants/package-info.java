/**
 * Patents and published applications of the United States Patent and Trademark Office, as
 * its full text in XML has them.
 */
@org.jspecify.annotations.NullMarked
package dev.crossclaim.imports.usptogrants;
