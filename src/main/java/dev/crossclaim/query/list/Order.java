package dev.crossclaim.query.list;

/** A direction to sort in. What has no value comes last in either. */
public record Order(Sort by, boolean descending) {

}
