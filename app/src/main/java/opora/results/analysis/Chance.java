package opora.results.analysis;

import opora.statistics.Solvability;

/** Whether a group as small as this could be off by chance alone: whether the reference lies in the 95 % interval of the group. */
public enum Chance {
    /** The reference lies inside. */
    MAY_BE,
    /** It lies outside. */
    HARDLY,
    /** Of the group only a rounded percentage is known, which has no interval. */
    CANNOT_TELL;

    static Chance of(TaskResult group, Solvability reference) {
        return group.interval()
                .map(interval -> interval.contains(reference.percent() / 100) ? MAY_BE : HARDLY)
                .orElse(CANNOT_TELL);
    }
}
