package opora.identification.warning;

/**
 * What three ways of looking say of one occasion, each 0–1.
 *
 * @param own the regression
 * @param status how often it came to those with the same status, in the years it was trained on
 * @param repeated if the year were repeated, its true shares drawn to the region; no training
 */
public record Chances(double own, double status, double repeated) {}
