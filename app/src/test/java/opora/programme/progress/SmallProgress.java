package opora.programme.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.programme.agreement.Course.Phase;
import opora.programme.progress.Progress.Late;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.Progress.Listed;
import opora.programme.progress.Progress.ListedSchool;

/**
 * Two municipalities with three schools of the list on 1 December 2026: Боровинская carries its programme out, Липовская is asked again, Школа № 2 has none; and a
 * programme of the region. Sums by hand: 5 + 4 + 10 activities, 2 + 0 + 3 done.
 */
public final class SmallProgress {

    public static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String DISTRICT = "Верхнелужский район";
    private static final String CITY = "Город Лужанск";

    private SmallProgress() {}

    public static Progress get() {
        return new Progress(
                DAY,
                "Среднереченская область",
                Optional.of(
                        new Listed(
                                "перечень 2026 года",
                                List.of(
                                        new ListedSchool(1, "Боровинская СОШ", DISTRICT),
                                        new ListedSchool(2, "Липовская ООШ", DISTRICT),
                                        new ListedSchool(3, "Школа № 2", CITY)))),
                List.of(
                        line("", "Среднереченская область", 0, Phase.REVIEW, tally(10, 3, 4, 0, 1)),
                        line(
                                DISTRICT,
                                "Боровинская СОШ",
                                1,
                                Phase.CARRIED_OUT,
                                tally(5, 2, 3, 1, 0)),
                        line(DISTRICT, "Боровинская СОШ", 1, Phase.CLOSED, Optional.empty()),
                        line(DISTRICT, "Липовская ООШ", 2, Phase.RETURNED, Optional.empty()),
                        line(CITY, "Город Лужанск", 0, Phase.CARRIED_OUT, tally(4, 0, 1, 0, 1))),
                List.of(
                        new Late(
                                "Город Лужанск",
                                "Программа города",
                                "1.2",
                                "Собрать завучей",
                                "методист",
                                Optional.of(LocalDate.of(2026, 10, 31)),
                                31),
                        new Late(
                                "Среднереченская область",
                                "Региональная программа",
                                "3",
                                "Подвести итоги",
                                "",
                                Optional.empty(),
                                2)));
    }

    private static Optional<Tally> tally(int all, int done, int due, int unproved, int overdue) {
        return Optional.of(new Tally(all, done, due, unproved, overdue));
    }

    private static Line line(
            String municipality, String owner, long school, Phase phase, Optional<Tally> tally) {
        return new Line(
                municipality,
                owner,
                Optional.of(school).filter(id -> id > 0),
                "Программа: " + owner,
                municipality.isEmpty() ? "Региональная" : school > 0 ? "Школьная" : "Муниципальная",
                phase,
                "/programmes/" + school,
                tally);
    }
}
