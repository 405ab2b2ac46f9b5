package opora.objectivity;

import opora.objectivity.SignAnswer.Asked;

/**
 * A sign weighed against all others of its year.
 *
 * @param qValue 0–1; whoever looks at everything up to it looks, on the long average, at that share for nothing
 */
public record Weighed(Asked asked, double qValue) {}
