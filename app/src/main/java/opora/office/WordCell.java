package opora.office;

/**
 * A cell of a table of a Word document, as it was read.
 *
 * @param column the first column of the grid that it covers, 0-based
 * @param columns that it spans, at least one
 * @param text its paragraphs, each a line; numbers of lists in front, as Word prints them
 * @param down whether it grows over the rows below; of {@code GOES_ON} the text stands in a row above
 */
public record WordCell(int column, int columns, String text, TableCell.Down down) {}
