package opora.identification.method.federal847;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.Attempt;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.Missing;
import opora.statistics.Threshold;

/**
 * METHODOLOGY §0.2–0.4 and §0.10 read sentence by sentence in the most naive way: lists, loops and decimal fractions. Shares nothing with the rule but
 * the types of its input.
 */
final class ByTheBook {

    private final Method method;
    private final int year;
    private final List<CountedResult> results;

    ByTheBook(Method method, int year, List<CountedResult> results) {
        this.method = method;
        this.year = year;
        this.results = results;
    }

    /** «LOW_RESULTS A B», «AT_RISK», «CLEAR» or «NO_DATA». */
    String answer(String school) {
        int withData = 0;
        int lowNow = 0;
        int lowBefore = 0;
        int lowInBoth = 0;
        for (String procedure : counted()) {
            if (hasData(school, year, procedure)) {
                withData++;
            }
            if (isLow(school, year, procedure)) {
                lowNow++;
            }
            if (isLow(school, year - 1, procedure)) {
                lowBefore++;
            }
            if (isLow(school, year, procedure) && isLow(school, year - 1, procedure)) {
                lowInBoth++;
            }
        }
        if (withData == 0) {
            return "NO_DATA";
        }
        boolean a = lowNow >= method.lowProcedures();
        boolean b =
                switch (method.clauseB()) {
                    case ANY -> lowNow >= 1 && lowBefore >= 1;
                    case SAME -> lowInBoth >= 1;
                    case NONE -> false;
                };
        if (a || b) {
            return "LOW_RESULTS" + (a ? " A" : "") + (b ? " B" : "");
        }
        return lowNow >= 1 ? "AT_RISK" : "CLEAR";
    }

    /** Whether a procedure of a school counts: participants enough, at least one, and fails known. */
    boolean hasData(String school, int when, String procedure) {
        int participants = participants(school, when, procedure);
        return participants > 0
                && participants >= method.minParticipants()
                && fails(school, when, procedure).isPresent();
    }

    /** Low when f / n ≥ threshold, or > where equality falls short. */
    boolean isLow(String school, int when, String procedure) {
        return hasData(school, when, procedure)
                && isLow(
                        fails(school, when, procedure).orElseThrow(),
                        participants(school, when, procedure));
    }

    /** Fewest fails fewer that make it not low, or fewest more that make it low: tried one by one. */
    int margin(String school, int when, String procedure) {
        int participants = participants(school, when, procedure);
        int fails = fails(school, when, procedure).orElseThrow();
        boolean low = isLow(fails, participants);
        int pupils = 0;
        while (isLow(low ? fails - pupils : fails + pupils, participants) == low) {
            pupils++;
        }
        return low ? pupils : -pupils;
    }

    Optional<Missing.Reason> reason(String school, int when, String procedure) {
        if (hasData(school, when, procedure)) {
            return Optional.empty();
        }
        if (given(school, when, procedure).isEmpty()) {
            for (CountedResult result : results) {
                if (!given(result.school(), when, procedure).isEmpty()) {
                    return Optional.of(Missing.Reason.SCHOOL_NOT_IN_FILE);
                }
            }
            return Optional.of(Missing.Reason.NOT_LOADED);
        }
        int participants = participants(school, when, procedure);
        if (participants == 0) {
            return Optional.of(Missing.Reason.NO_PARTICIPANTS);
        }
        return Optional.of(
                participants < method.minParticipants()
                        ? Missing.Reason.TOO_FEW
                        : Missing.Reason.ONLY_SHARES);
    }

    List<String> counted() {
        List<String> codes = new ArrayList<>();
        method.procedures().forEach(procedure -> codes.add(procedure.code()));
        return codes;
    }

    private boolean isLow(int fails, int participants) {
        BigDecimal percentTimesParticipants =
                new BigDecimal(method.threshold().percent()).multiply(new BigDecimal(participants));
        int compared = new BigDecimal(fails * 100).compareTo(percentTimesParticipants);
        return compared > 0
                || compared == 0 && method.threshold().equality() == Threshold.Equality.REACHES;
    }

    private int participants(String school, int when, String procedure) {
        int sum = 0;
        for (CountedResult result : given(school, when, procedure)) {
            sum += result.participants();
        }
        return sum;
    }

    private Optional<Integer> fails(String school, int when, String procedure) {
        int sum = 0;
        for (CountedResult result : given(school, when, procedure)) {
            if (result.failed().isEmpty() && result.participants() > 0) {
                return Optional.empty();
            }
            sum += result.failed().orElse(0);
        }
        return Optional.of(sum);
    }

    /** The rows that make up a procedure: its own, or base and profile for ЕГЭ maths when its own tell no share and theirs do. */
    private List<CountedResult> given(String school, int when, String procedure) {
        List<CountedResult> own = attempted(school, when, procedure);
        if (!procedure.equals("EGE-11-MA") || tellAShare(own)) {
            return own;
        }
        List<CountedResult> parts = new ArrayList<>(attempted(school, when, "EGE-11-MAB"));
        parts.addAll(attempted(school, when, "EGE-11-MAP"));
        return own.isEmpty() || tellAShare(parts) ? parts : own;
    }

    /** The rows of the attempt that counts: after the retakes where they tell a share or the first attempt is not there. */
    private List<CountedResult> attempted(String school, int when, String procedure) {
        List<CountedResult> first = rows(school, when, procedure);
        if (method.attempt() == Attempt.FIRST || procedure.startsWith("VPR")) {
            return first;
        }
        List<CountedResult> later = rows(school, when, procedure.replaceFirst("GE-", "GER-"));
        return first.isEmpty() || tellAShare(later) ? later : first;
    }

    private static boolean tellAShare(List<CountedResult> results) {
        int participants = 0;
        for (CountedResult result : results) {
            if (result.participants() > 0 && result.failed().isEmpty()) {
                return false;
            }
            participants += result.participants();
        }
        return participants > 0;
    }

    private List<CountedResult> rows(String school, int when, String procedure) {
        List<CountedResult> rows = new ArrayList<>();
        for (CountedResult result : results) {
            if (result.school().equals(school)
                    && result.year().endsIn() == when
                    && result.procedure().code().equals(procedure)) {
                rows.add(result);
            }
        }
        return rows;
    }
}
