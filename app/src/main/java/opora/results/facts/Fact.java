package opora.results.facts;

/** A kept row by its identity, with what it says. */
public record Fact(long id, Statement says) {}
