package opora.territory;

/** One class through all its years. */
public record ClassId(long value) {}
