package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.results.analysis.Failed;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Measured;
import opora.results.analysis.Peers;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Scores;
import opora.statistics.ScoreSummary;
import opora.statistics.Share;
import opora.territory.Settlement;
import opora.vocabulary.Numbers;

/** Participants and statistics of scores, a row for every group. */
final class SummarySection {

    private static final List<Head> HEADS =
            List.of(
                    Head.words("Группа"),
                    Head.whole("Участников"),
                    Head.whole("Отсутствовали"),
                    Head.words("Не справились"),
                    Head.tenths("Не справились, %"),
                    Head.whole("Мин."),
                    Head.whole("Макс."),
                    Head.tenths("Медиана"),
                    Head.words("Мода"),
                    Head.tenths("Среднее"),
                    Head.tenths("Ст. откл."),
                    Head.words("Источник"));

    private SummarySection() {}

    static Section of(ProcedureAnalysis analysis, Optional<Peers> peers) {
        List<GroupAnalysis> groups = Words.groups(analysis);
        return new Section(
                "summary",
                "Сводка",
                "Участники и баллы",
                "Минимум, максимум, медиана, мода, среднее и стандартное отклонение (делитель n) — в баллах",
                new Drawing.None(),
                new Table(HEADS, groups.stream().map(SummarySection::row).toList()),
                notes(
                        peers,
                        "Пустая клетка — источник этого не сообщает. «Не справились» — по тем же правилам, что и при выявлении; в сводных отчётах этого числа нет."),
                Source.of(sources(groups)));
    }

    /** Peers are told by which criteria they are. */
    private static List<String> notes(Optional<Peers> peers, String reading) {
        List<String> notes = new ArrayList<>(List.of(reading));
        peers.ifPresent(like ->
                notes.add(
                        "Похожие школы — другие школы региона, у которых в этой процедуре участников столько же (%s)%s. Критерии — Опоры; семьи, учителя и ресурсы в них пока не учтены."
                                .formatted(
                                        like.size().participants(),
                                        like.settlement()
                                                .map(one -> " и которые стоят " + place(one))
                                                .orElse(
                                                        "; вид населённого пункта этой школы в реестре не указан"))));
        return notes;
    }

    private static String place(Settlement settlement) {
        return switch (settlement) {
            case TOWN -> "в городе или посёлке городского типа";
            case VILLAGE -> "в сельском населённом пункте";
        };
    }

    private static List<Source.Named> sources(List<GroupAnalysis> groups) {
        List<Source.Named> sources = new ArrayList<>();
        for (GroupAnalysis group : groups) {
            String name = Words.title(group.level());
            group.participants().ifPresent(one -> sources.add(new Source.Named(name, one)));
            group.scores()
                    .filter(one ->
                            group.participants().filter(n -> n.from().equals(one.from())).isEmpty())
                    .ifPresent(one -> sources.add(new Source.Named(name + ", баллы", one)));
        }
        return sources;
    }

    private static List<Entry> row(GroupAnalysis group) {
        List<Entry> row = new ArrayList<>();
        row.add(Words.row(group));
        row.add(
                group.participants()
                        .map(one -> Entry.size(one.n()))
                        .orElseGet(() -> Entry.note("не сказано")));
        row.add(
                group.absent()
                        .map(Measured::value)
                        .map(Share::hits)
                        .map(Entry::whole)
                        .orElseGet(() -> Entry.note("не сказано")));
        row.add(
                group.failed()
                        .map(Measured::value)
                        .map(SummarySection::failed)
                        .orElse(Entry.NOTHING));
        row.add(
                group.failed()
                        .map(one -> Entry.tenths(one.value().failedPercent()))
                        .orElse(Entry.NOTHING));
        row.addAll(scores(group));
        row.add(group.participants().map(Source::entry).orElse(Entry.NOTHING));
        return row;
    }

    private static Entry failed(Failed failed) {
        return switch (failed) {
            case Failed.Counted(Share share) ->
                    Entry.words(Numbers.whole(share.hits()) + " из " + Numbers.whole(share.size()));
            case Failed.Printed _ -> Entry.note("числа в источнике нет");
        };
    }

    private static List<Entry> scores(GroupAnalysis group) {
        if (group.scores().isEmpty()) {
            return List.of(
                    Entry.NOTHING,
                    Entry.NOTHING,
                    Entry.NOTHING,
                    Entry.NOTHING,
                    Entry.NOTHING,
                    Entry.NOTHING);
        }
        Scores scores = group.scores().get().value();
        ScoreSummary summary = scores.summary();
        return List.of(
                Entry.whole(summary.min()),
                Entry.whole(summary.max()),
                Entry.tenths(summary.median()),
                Entry.words(modes(summary)),
                Entry.tenths(summary.mean()),
                Entry.tenths(summary.deviation()));
    }

    /** «11», «10 и 17». */
    static String modes(ScoreSummary summary) {
        return summary.modes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
