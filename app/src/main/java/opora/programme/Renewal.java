package opora.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.wording.Edition;
import opora.programme.wording.Field;
import opora.programme.wording.Labels;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** A copy of a programme for later years: years in terms, milestones and sums move on by as many as the beginning does; reached values stay behind. */
public final class Renewal {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
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
                        values.put(key, isDated(one, key) ? moved(text, years) : text);
                    }
                });
        return new Provision(
                one.id(), one.kind(), one.parent(), one.place(), values, one.version());
    }

    private static boolean isDated(Provision one, String key) {
        return DATED_KINDS.contains(one.kind().code())
                || Labels.field(one.kind(), key)
                        .filter(field -> DATED.contains(field.type()))
                        .isPresent();
    }

    private static String moved(String text, int years) {
        return YEAR.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                Integer.toString(Integer.parseInt(found.group()) + years)));
    }
}
