package opora.upkeep.sample.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What was held in the three years and how many failed: ВПР as in a spring round (METHODOLOGY 1.6), exams milder. In ОГЭ mathematics about
 * as many again fail for want of geometry.
 */
public final class Campaigns {

    private static final int FIRST_YEAR = 2024;
    private static final String NOT_HELD = "–";

    /** Percent that fails in 2024, 2025, 2026. */
    private static final String FAILING =
            """
            VPR-4-RU    8.0   7.4   7.7
            VPR-4-MA    3.6   3.2   3.9
            VPR-5-RU   15.6  14.6  15.2
            VPR-5-MA   15.4  14.5  15.0
            VPR-6-RU   17.6  –     17.3
            VPR-6-MA   16.6  15.6  16.2
            VPR-7-RU   17.4  16.3  17.0
            VPR-7-MA   14.6  13.8  14.2
            VPR-8-RU   18.2  17.5  18.0
            VPR-8-MA   15.6  14.8  15.3
            OGE-9-RU    3.2   3.6   3.0
            OGE-9-MA    3.4   3.9   3.6
            EGE-11-RU   0.9   1.1   1.0
            EGE-11-MAB  3.4   3.9   3.5
            EGE-11-MAP  6.0   6.8   6.2\
            """;

    private static final List<Sitting> HELD = new ArrayList<>();
    private static final List<String> NOT = new ArrayList<>();

    static {
        FAILING.lines().map(line -> line.split(" +")).forEach(Campaigns::read);
    }

    private Campaigns() {}

    /** Empty when it was not held in the region that year. */
    public static Optional<Sitting> find(String procedure, int year) {
        return HELD.stream()
                .filter(sitting -> sitting.procedure().code().equals(procedure))
                .filter(sitting -> sitting.year().endsIn() == year)
                .findFirst();
    }

    public static Sitting get(String procedure, int year) {
        return find(procedure, year)
                .orElseThrow(
                        () -> new IllegalArgumentException(procedure + " was not held in " + year));
    }

    public static List<Sitting> held() {
        return List.copyOf(HELD);
    }

    /** Year and code of what was held in other years only: «2025:VPR-6-RU». */
    public static List<String> notHeld() {
        return List.copyOf(NOT);
    }

    private static void read(String[] words) {
        for (int column = 1; column < words.length; column++) {
            AcademicYear year = new AcademicYear(FIRST_YEAR + column - 1);
            if (words[column].equals(NOT_HELD)) {
                NOT.add(year + ":" + words[0]);
            } else {
                double failing = Double.parseDouble(words[column]) / 100;
                HELD.add(new Sitting(Procedure.of(words[0]), year, failing));
            }
        }
    }
}
