package opora.programme;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.wording.Edition;
import opora.programme.wording.Field;
import opora.programme.wording.Labels;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.TypedDay;

/** A copy of a programme for later years: years in terms, milestones and sums move on by as many as the beginning does; reached values stay behind. */
public final class Renewal {

    /** «2026», «2026/27», «2026–27»; the second half of a school year is one only where it is the next. */
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d\\d)(?:(\\s?[/–—-]\\s?)(\\d\\d)(?![-.]?\\d))?(?!\\d)");

    /** «29.02.2028», «29 февраля 2028» */
    private static final Pattern LEAP_DAY =
            Pattern.compile("(?<!\\d)29(\\.02\\.|\\s+февраля\\s+)(20\\d\\d)(?!\\d)");

    private static final int CENTURY = 100;
    private static final Set<Field.Type> DATED = Set.of(Field.Type.TIMING, Field.Type.DAY);
    private static final Set<String> DATED_KINDS = Set.of("milestone", "financing");
    private static final String REACHED = "fact";

    private Renewal() {}

    /** {@code starts}: the first day of the copy, «2027-01-01»; anything else leaves the years as they are. */
    public static Edition of(Edition edition, String starts) {
        int years = year(starts) - year(edition.programme().value("starts"));
        int moved = year(starts) == 0 || year(edition.programme().value("starts")) == 0 ? 0 : years;
        List<Provision> provisions =
                edition.all().stream()
                        .map(one ->
                                one.id().equals(ProvisionId.PROGRAMME) ? one : renewed(one, moved))
                        .toList();
        return Edition.of(provisions);
    }

    private static int year(String day) {
        return day.matches("20\\d\\d-\\d\\d-\\d\\d") ? Integer.parseInt(day.substring(0, 4)) : 0;
    }

    private static Provision renewed(Provision one, int years) {
        Map<String, String> values = new HashMap<>();
        one.values()
                .forEach((key, text) -> {
                    if (!key.equals(REACHED)) {
                        values.put(key, renewed(one, key, text, years));
                    }
                });
        return new Provision(
                one.id(), one.kind(), one.parent(), one.place(), values, one.version());
    }

    private static String renewed(Provision one, String key, String text, int years) {
        Optional<Field.Type> type = Labels.field(one.kind(), key).map(Field::type);
        Optional<LocalDate> day =
                type.filter(it -> it == Field.Type.DAY).flatMap(_ -> TypedDay.find(text));
        if (day.isPresent()) {
            return day.get().plusYears(years).toString();
        }
        boolean dated =
                DATED_KINDS.contains(one.kind().code()) || type.filter(DATED::contains).isPresent();
        return dated ? moved(text, years) : text;
    }

    private static String moved(String text, int years) {
        String leaping =
                LEAP_DAY.matcher(text)
                        .replaceAll(found ->
                                Year.isLeap(Integer.parseInt(found.group(2)) + years)
                                        ? "$0"
                                        : "28$1$2");
        return YEAR.matcher(leaping)
                .replaceAll(found -> Matcher.quoteReplacement(year(found, years)));
    }

    private static String year(MatchResult found, int years) {
        int year = Integer.parseInt(found.group(1));
        String moved = Integer.toString(year + years);
        if (found.group(3) == null) {
            return moved;
        }
        boolean school = Integer.parseInt(found.group(3)) == (year + 1) % CENTURY;
        return moved
                + found.group(2)
                + (school ? "%02d".formatted((year + 1 + years) % CENTURY) : found.group(3));
    }
}
