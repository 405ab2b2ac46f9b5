package opora.statistics;

import java.util.List;

/**
 * Which groups are alike enough that what became of one tells something of another: their shares differ by no more than so many percentage points, and neither is more than so many times the
 * size of the other. When too few are found the next, wider step is taken, and the step that was taken is part of every answer.
 *
 * <p>Formulas in whole numbers: 100 · |h₁·n₂ − h₂·n₁| ≤ points · n₁·n₂, and n₁ ≤ ratio · n₂ with n₂ ≤ ratio · n₁. Limits are inside. A group of size 0 is like nobody.
 *
 * <p>Source of the defaults, all of them Opora's own: five points are what one pupil of twenty weighs, so that a narrower band would part schools that differ by nobody; noise goes with the
 * square root of size, so that twice the size is 1.4 times the noise. Size is let go before the share, for the share decides how far the way is. Fewer than thirty cases leave room for a chance of
 * one in ten even when nobody of them came to the target (1 − 0.9³⁰ = 96 %), and fewer than ten groups are the story of those groups.
 *
 * @param steps from the narrowest on, at least one
 * @param fewestCases with fewer nothing is said
 * @param fewestGroups likewise; a group may have several cases, one a year
 */
public record Likeness(List<Step> steps, int fewestCases, int fewestGroups) {

    /** @param points percentage points, 0–100; @param ratio 1 or more */
    public record Step(int points, int ratio) {

        public Step {
            if (points < 0 || points > 100 || ratio < 1) {
                throw new IllegalArgumentException(points + " points, " + ratio + " times");
            }
        }

        /** Whether the one is like the other, whichever is asked. */
        public boolean joins(Share one, Share other) {
            if (one.isOfNothing() || other.isOfNothing()) {
                return false;
            }
            long apart =
                    Math.abs((long) one.hits() * other.size() - (long) other.hits() * one.size());
            return 100 * apart <= (long) points * one.size() * other.size()
                    && one.size() <= (long) ratio * other.size()
                    && other.size() <= (long) ratio * one.size();
        }
    }

    public static final Likeness USUAL =
            new Likeness(
                    List.of(new Step(5, 2), new Step(5, 4), new Step(10, 2), new Step(10, 4)),
                    30,
                    10);

    public Likeness {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || fewestCases < 1 || fewestGroups < 1) {
            throw new IllegalArgumentException("nothing to look for");
        }
    }
}
