package opora.programme.web;

import java.util.List;
import java.util.function.Function;
import opora.programme.Saving;
import opora.programme.Saving.What;
import opora.programme.wording.Differing;
import opora.vocabulary.Days;

/** The changes of a programme, a page of them. */
public record HistoryPage(CasePage head, List<Turn> turns, int shown, int pages) {

    private static final int ON_A_PAGE = 20;

    /**
     * @param undoing whether the viewer may take it back now
     */
    public record Turn(
            int edition,
            String title,
            String who,
            String reason,
            List<Differing> changes,
            Undoing undoing) {}

    public enum Undoing {
        OFFERED,
        NOT_OFFERED
    }

    static HistoryPage of(
            CasePage head,
            List<Saving> savings,
            int page,
            Function<Saving, List<Differing>> changed) {
        int pages = Math.max(1, (savings.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        return new HistoryPage(
                head,
                savings.stream()
                        .skip((shown - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(one -> turn(head, one, changed.apply(one)))
                        .toList(),
                shown,
                pages);
    }

    private static Turn turn(CasePage head, Saving one, List<Differing> changes) {
        String title =
                one.undoes().map(number -> "отмена редакции " + number).orElse(one.what().title());
        return new Turn(
                one.number(),
                title,
                one.byName() + ", " + Days.withTime(one.at()),
                one.reason(),
                changes,
                head.mayWrite() && one.what() != What.BEGUN
                        ? Undoing.OFFERED
                        : Undoing.NOT_OFFERED);
    }

    public boolean isUndone(Turn turn) {
        return turn.undoing() == Undoing.OFFERED;
    }
}
