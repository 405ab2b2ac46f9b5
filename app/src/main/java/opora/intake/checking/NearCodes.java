package opora.intake.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Known codes that an unknown one may mean by a slip of the pen; the page of a load and {@code check} suggest the same. */
public final class NearCodes {

    /** Codes shorter than this have too many neighbours two letters away. */
    private static final int LONG_ENOUGH = 6;

    private static final int SLIPS = 2;

    /** More are no suggestion: in a row of numbers every code has its neighbours. */
    static final int MOST = 3;

    private NearCodes() {}

    /** One slip away, else two; nothing when there are too many to choose from. All are {@code SchoolCode.key()}. */
    public static List<String> of(String key, Collection<String> known) {
        int farthest = key.length() < LONG_ENOUGH ? 1 : SLIPS;
        for (int slips = 1; slips <= farthest; slips++) {
            List<String> found = new ArrayList<>();
            for (String code : known) {
                if (slips(key, code) == slips) {
                    found.add(code);
                }
            }
            if (!found.isEmpty()) {
                return found.size() > MOST ? List.of() : List.copyOf(found);
            }
        }
        return List.of();
    }

    /** Letters to change, add, drop or swap with the neighbour; lengths that differ by more than {@link #SLIPS} are not compared. */
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
