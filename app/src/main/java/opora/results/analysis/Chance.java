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

    static Chance of(Solvability group, Solvability reference) {
        return switch (group) {
            case Solvability.Counted counted ->
                    counted.interval().contains(reference.percent() / 100) ? MAY_BE : HARDLY;
            case Solvability.Printed _ -> CANNOT_TELL;
        };
    }
}
