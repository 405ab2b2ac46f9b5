package opora.programme.targets;

import opora.vocabulary.Noun;

/**
 * What a number counts.
 *
 * @param noun «пакетов материалов» as it was written; «» for a percent and where none was
 */
public record Measure(Kind kind, String noun) {

    /** Percents and everything else. */
    public enum Kind {
        PERCENT,
        COUNT
    }

    private static final Noun POINT =
            new Noun("процентный пункт", "процентных пункта", "процентных пунктов");

    public static final Measure PERCENT = new Measure(Kind.PERCENT, "");

    public static Measure count(String noun) {
        return new Measure(Kind.COUNT, noun);
    }

    /** «12 %», «3 пакетов материалов». */
    String with(String number) {
        return switch (kind) {
            case PERCENT -> number + "\u202f%";
            case COUNT -> noun.isEmpty() ? number : number + " " + noun;
        };
    }

    /** What was measured: the noun stands beside the target, in a form that fits there. */
    String bare(String number) {
        return kind == Kind.PERCENT ? with(number) : number;
    }

    /** «15 процентных пунктов», «0,5 процентного пункта», «2». */
    String difference(Quantity gap, String number) {
        if (kind == Kind.COUNT) {
            return number;
        }
        return number + " " + (gap.isWhole() ? POINT.form(gap.whole()) : "процентного пункта");
    }
}
