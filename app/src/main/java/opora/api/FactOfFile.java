package opora.api;

import opora.results.Outcome;

/** A result and the file it stands in; {@code file} as typed. */
record FactOfFile(String file, Outcome outcome) {}
