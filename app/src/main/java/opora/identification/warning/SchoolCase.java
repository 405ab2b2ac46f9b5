package opora.identification.warning;

import opora.identification.Verdict;
import opora.statistics.Share;

/**
 * A school in a year.
 *
 * @param low how many of its procedures were low
 * @param failed over all its procedures together
 */
public record SchoolCase(
        String code, Verdict.Status status, int low, int procedures, Share failed) {}
