package opora.overview.next.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.identification.Runs.Run;
import opora.overview.next.NextSchools.Looked;
import opora.overview.next.causes.Question.InForce;
import opora.overview.next.order.Ranked;
import opora.overview.next.order.Week;
import opora.vocabulary.Noun;

/**
 * The schools of one person in the order in which to call them.
 *
 * @param later those of the page that was asked for
 * @param pages of the later ones, at least 1
 * @param empty said instead of the first table; empty when it has rows
 */
public record NextPage(
        Week week,
        String lead,
        List<NextRow> now,
        List<NextRow> later,
        int shown,
        int pages,
        List<NextRow> contacted,
        List<NextRow> putOff,
        Optional<Empty> empty,
        List<Weighed> weights) {

    static final int ON_A_PAGE = 25;

    private static final Noun SCHOOL_ACCUSATIVE = new Noun("школу", "школы", "школ");
    private static final Noun CALM = new Noun("школа спокойна", "школы спокойны", "школ спокойны");

    /** What stands where the first schools would. */
    public record Empty(String icon, String title, String text) {}

    static NextPage of(Looked looked, int asked) {
        Week week = looked.week();
        int pages = Math.max(1, Math.ceilDiv(week.later().size(), ON_A_PAGE));
        int shown = Math.clamp(asked, 1, pages);
        int from = (shown - 1) * ON_A_PAGE;
        int to = Math.min(week.later().size(), from + ON_A_PAGE);
        return new NextPage(
                week,
                lead(looked),
                rows(week.now(), 0, looked.list()),
                rows(week.later().subList(from, to), week.now().size() + from, looked.list()),
                shown,
                pages,
                week.contacted().stream().map(one -> NextRow.of(one, looked.list())).toList(),
                week.putOff().stream().map(one -> NextRow.of(one, looked.list())).toList(),
                empty(looked),
                Weighed.all(looked));
    }

    private static List<NextRow> rows(List<Ranked> ranked, int before, Optional<InForce> list) {
        return IntStream.range(0, ranked.size())
                .mapToObj(at -> NextRow.of(ranked.get(at), before + at + 1, list))
                .toList();
    }

    /** «На этой неделе — 3 школы из 5, связались с 2. Действует перечень 2026 года.» */
    private static String lead(Looked looked) {
        Week week = looked.week();
        List<String> parts = new ArrayList<>();
        parts.add(
                week.reached() == 0
                        ? "За неделю вы успеваете %s."
                                .formatted(SCHOOL_ACCUSATIVE.counted(week.capacity()))
                        : "За неделю вы успеваете %s, связались уже с %d."
                                .formatted(
                                        SCHOOL_ACCUSATIVE.counted(week.capacity()),
                                        week.reached()));
        parts.add(
                looked.list()
                        .map(InForce::run)
                        .map(Run::year)
                        .map(year -> "Действует перечень %s года.".formatted(year))
                        .orElse("Перечня ещё нет: о статусе школ здесь пока ничего не сказано."));
        return String.join(" ", parts);
    }

    private static Optional<Empty> empty(Looked looked) {
        Week week = looked.week();
        if (!week.now().isEmpty()) {
            return Optional.empty();
        }
        if (week.size() == 0) {
            return Optional.of(
                    new Empty(
                            "map-pin",
                            "Школ здесь нет",
                            "Они появятся вместе с реестром школ или с вашим назначением."));
        }
        if (!week.later().isEmpty()) {
            return Optional.of(
                    new Empty(
                            "check",
                            "На этой неделе вы успели всё",
                            "Следующие школы стоят ниже, в понедельник они поднимутся сюда. Если время ещё есть, увеличьте число школ в неделю."));
        }
        if (!week.contacted().isEmpty() || !week.putOff().isEmpty()) {
            return Optional.of(
                    new Empty(
                            "check",
                            "Больше звонить некому",
                            "Отложенные школы и те, с которыми на этой неделе уже связались, стоят ниже. У остальных повода нет."));
        }
        return Optional.of(
                new Empty(
                        "check",
                        "Все школы спокойны",
                        "Ни о какой школе сейчас нет повода позвонить. Повод появится, когда выйдет перечень, школа оспорит число, подойдёт срок или найдётся расхождение в данных."));
    }

    /** «12 школ спокойны». */
    public String calm() {
        return CALM.counted(week.calm().size());
    }

    public String laterCounted() {
        return Noun.SCHOOL.counted(week.later().size());
    }
}
