package opora.identification.adversity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.adversity.AdversityRules.Draft;
import opora.identification.adversity.AdversityRules.Entered;
import opora.ui.HouseTime;

/**
 * Every rule that the region entered, the newest first.
 *
 * @param mayEnter whether the one who looks enters rules
 */
public record RulesPage(List<Row> rows, boolean mayEnter) {

    /**
     * @param kind of the tag: «done» for one that holds
     * @param why it was withdrawn, by whom and when; «» for one that was not
     * @param number of one that holds and can be corrected and withdrawn; empty for others
     */
    public record Row(
            String words,
            String years,
            String act,
            String kind,
            String state,
            String entered,
            String why,
            Optional<Long> number) {}

    static RulesPage of(List<Entered> rules, Viewer viewer, HouseTime time) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            Entered rule = rules.get(at);
            boolean replaced =
                    rules.subList(0, at).stream()
                            .anyMatch(
                                    newer -> newer.isValid() && covers(newer.what(), rule.what()));
            rows.add(row(rule, replaced, time));
        }
        return new RulesPage(List.copyOf(rows), viewer.may(Right.IDENTIFY));
    }

    private static boolean covers(Draft newer, Draft older) {
        return newer.isFor(older.from())
                && (newer.to().isEmpty() || older.to().filter(newer::isFor).isPresent());
    }

    private static Row row(Entered rule, boolean replaced, HouseTime time) {
        boolean holds = rule.isValid() && !replaced;
        return new Row(
                rule.what().rule().words(),
                "с "
                        + rule.what().from()
                        + rule.what().to().map(last -> " по " + last).orElse("")
                        + " года",
                rule.what().act(),
                holds ? "done" : "wait",
                holds ? "Действуют" : rule.isValid() ? "Заменены" : "Отозваны",
                rule.by() + ", " + time.whole(rule.at()),
                rule.withdrawal()
                        .map(gone ->
                                "%s, %s: %s"
                                        .formatted(gone.by(), time.whole(gone.at()), gone.reason()))
                        .orElse(""),
                holds ? Optional.of(rule.number()) : Optional.empty());
    }
}
