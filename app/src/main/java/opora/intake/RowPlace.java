package opora.intake;

/** A row of a file; {@code sheet} is «» in a CSV file, {@code row} as a person sees it. */
public record RowPlace(String sheet, int row) {}
