package opora.intake.checking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import opora.intake.CheckedBatch.Near;
import opora.territory.School;
import opora.territory.SchoolCode;

/** Known schools that an unknown code may mean: a slip of the pen in the code, or the same name. */
final class NearSchools {

    private static final int MOST = 5;
    private static final int SLIPS = 2;

    private record Scored(School school, int distance) {}

    private NearSchools() {}

    /** The nearest first; a school of the same name comes before all. */
    static List<Near> of(String key, String name, List<School> schools) {
        String called = plain(name);
        return schools.stream()
                .map(school ->
                        new Scored(
                                school,
                                !called.isEmpty() && plain(school.name()).equals(called)
                                        ? 0
                                        : slips(key, new SchoolCode(school.code()).key())))
                .filter(scored -> scored.distance() <= SLIPS)
                .sorted(
                        Comparator.comparingInt(Scored::distance)
                                .thenComparing(scored -> scored.school().code()))
                .limit(MOST)
                .map(scored -> near(scored.school()))
                .toList();
    }

    private static Near near(School school) {
        return new Near(school.code(), school.name(), school.municipality().name());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^a-zа-я0-9]+", " ")
                .strip();
    }

    /** Letters to change, add, drop or swap with the neighbour; counting stops above {@link #SLIPS}. */
    static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > SLIPS) {
            return SLIPS + 1;
        }
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(one, other, distance, i, j);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] distance, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least =
                Math.min(
                        Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
                        distance[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
