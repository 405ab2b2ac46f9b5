package opora.programme.timing;

import opora.vocabulary.Noun;

/**
 * How often: {@code times} to {@code upTo} times in {@code span} units.
 *
 * @param upTo the same as {@code times}, but in «2–3 раза в год»
 * @param span more than one in «раз в две недели»
 */
public record Frequency(int times, int upTo, int span, Unit unit) {

    private static final Noun TIMES = new Noun("раз", "раза", "раз");

    /** @throws IllegalArgumentException for no time at all, or for fewer at most than at least */
    public Frequency {
        if (times < 1 || upTo < times || span < 1) {
            throw new IllegalArgumentException(times + " to " + upTo + " in " + span);
        }
    }

    public static Frequency onceIn(Unit unit) {
        return new Frequency(1, 1, 1, unit);
    }

    /** «ежемесячно», «2–3 раза в год», «раз в 2 недели». */
    String wording() {
        if (equals(onceIn(unit))) {
            return unit.everyOne();
        }
        String often = upTo == 1 ? "раз" : count() + " " + TIMES.form(upTo);
        return often + " в " + (span == 1 ? "" : span + " ") + unit.form(span);
    }

    private String count() {
        return times == upTo ? "" + times : times + "–" + upTo;
    }
}
