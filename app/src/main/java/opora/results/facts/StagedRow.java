package opora.results.facts;

import opora.results.facts.Telling.About;

/** A row beside the outcomes that was read and is not accepted yet. */
public record StagedRow<R>(long file, About about, Fact fact, R row) {}
