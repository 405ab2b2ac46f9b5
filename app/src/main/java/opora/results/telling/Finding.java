package opora.results.telling;

/**
 * A sentence that the catalogue makes of the numbers.
 *
 * @param id of the pattern in the catalogue
 * @param section anchor of the numbers on the page
 * @param n participants it is about
 */
public record Finding(String id, String text, String section, int n) {}
