package opora.overview.web;

import java.util.List;
import opora.territory.Act;
import opora.ui.HouseTime;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;

/**
 * A recorded change as a point of the timeline.
 *
 * @param lines «муниципалитет: был «А», стал «Б»»
 * @param withdrawn who withdrew it, when and why; «» while it counts
 */
public record Turning(
        long id,
        String day,
        String title,
        String subject,
        List<String> lines,
        String basis,
        String recorded,
        String withdrawn) {

    static List<Turning> of(List<Act> acts, HouseTime time) {
        return acts.stream().map(act -> of(act, time)).toList();
    }

    static Turning of(Act act, HouseTime time) {
        return new Turning(
                act.id(),
                Days.spelled(act.onDay()),
                act.kind().title(),
                act.subject(),
                act.lines().stream().map(Turning::line).toList(),
                act.basis(),
                "%s, %s".formatted(time.brief(act.recorded().at()), act.recorded().by().name()),
                act.withdrawal()
                        .map(withdrawal ->
                                "%s, %s: %s"
                                        .formatted(
                                                time.brief(withdrawal.signed().at()),
                                                withdrawal.signed().by().name(),
                                                withdrawal.reason()))
                        .orElse(""));
    }

    static String line(Deed.Change change) {
        return change.was().isEmpty()
                ? "%s: %s".formatted(change.field(), change.now())
                : "%s: было «%s», станет «%s»"
                        .formatted(change.field(), change.was(), change.now());
    }

    public String address() {
        return "/territory/acts/" + id;
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }
}
