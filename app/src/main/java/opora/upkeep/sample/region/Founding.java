package opora.upkeep.sample.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes schools of sites: size, kind, code, social context and the level that follows from it. */
final class Founding {

    /** Level by one deviation of social context, and what no context explains; in deviations of a pupil. */
    private static final double BY_CONTEXT = 0.22;

    private static final double OWN = 0.22;

    private static final double MUNICIPAL = 0.35;
    private static final double FAMILY = 0.8;
    private static final int CODES = 10_000;

    private Founding() {}

    static List<SampleSchool> of(long seed, List<Site> sites) {
        double[] sizes = Sizes.of(sites, Dice.of(seed, "sizes"));
        double[] contexts = contexts(seed, sites);
        List<String> codes = codes(Dice.of(seed, "codes"));
        List<SampleSchool> schools = new ArrayList<>();
        for (int number = 0; number < sites.size(); number++) {
            Site site = sites.get(number);
            Dice dice = Dice.of(seed, "school", number);
            SchoolKind kind = site.kind(sizes[number], dice);
            double level = BY_CONTEXT * contexts[number] + OWN * dice.normal() + selection(kind);
            schools.add(
                    new SampleSchool(
                            number,
                            codes.get(number),
                            site.name(kind),
                            kind,
                            Ground.place(site, dice),
                            sizes[number],
                            new SampleSchool.Hidden(contexts[number], level, Story.ORDINARY),
                            Optional.empty()));
        }
        return schools;
    }

    /** Whom such a school takes. */
    private static double selection(SchoolKind kind) {
        return switch (kind) {
            case GYMNASIUM, LYCEUM -> 0.35;
            case EVENING -> -1.1;
            case PRIMARY, BASIC, SECONDARY, BOARDING -> 0;
        };
    }

    private static double[] contexts(long seed, List<Site> sites) {
        double[] raw = new double[sites.size()];
        double sum = 0;
        double squares = 0;
        for (int number = 0; number < raw.length; number++) {
            Site site = sites.get(number);
            double shared =
                    Dice.of(seed, "municipal context", site.municipality().number()).normal();
            double own = Dice.of(seed, "context", number).normal();
            raw[number] = site.rank().context() + MUNICIPAL * shared + FAMILY * own;
            sum += raw[number];
            squares += raw[number] * raw[number];
        }
        double mean = sum / raw.length;
        double deviation = StrictMath.sqrt(squares / raw.length - mean * mean);
        for (int number = 0; number < raw.length; number++) {
            raw[number] = (raw[number] - mean) / deviation;
        }
        return raw;
    }

    private static List<String> codes(Dice dice) {
        List<String> codes = new ArrayList<>();
        for (int tail = 0; tail < CODES; tail++) {
            codes.add("edu%s%04d".formatted(SampleSchool.REGION_NUMBER, tail));
        }
        dice.shuffle(codes);
        return codes;
    }
}
