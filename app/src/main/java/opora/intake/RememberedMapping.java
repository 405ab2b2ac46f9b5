package opora.intake;

import opora.intake.formats.ColumnMap;

/**
 * What the columns of a layout mean, as a person said of the first file of it.
 *
 * @param title the name that people gave it, or that of the file
 * @param map without sheet, year and grade: these every file says anew
 */
public record RememberedMapping(long id, String title, ColumnMap map) {}
