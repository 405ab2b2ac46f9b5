package opora.results.telling;

import java.util.List;
import java.util.Optional;
import opora.results.analysis.Failed;
import opora.results.analysis.GroupAnalysis;
import opora.results.gathering.Told.Part;
import opora.statistics.Share;
import opora.vocabulary.Numbers;

/** Schools of a municipality or municipalities of the region, each leading to its own analysis. */
final class PartsSection {

    private PartsSection() {}

    static Optional<Section> of(List<Part> parts, String title) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "parts",
                                title,
                                title + ": " + Numbers.whole(parts.size()),
                                "По алфавиту; строка ведёт к своему разбору. Это не рейтинг",
                                new Drawing.None(),
                                new Table(
                                        List.of(
                                                Head.words("Название"),
                                                Head.whole("Участников"),
                                                Head.words("Не справились"),
                                                Head.tenths("Не справились, %"),
                                                Head.tenths("Качество, %"),
                                                Head.tenths("Средний балл"),
                                                Head.words("Источник")),
                                        parts.stream().map(PartsSection::row).toList()),
                                List.of(),
                                List.of()));
    }

    private static List<Entry> row(Part part) {
        GroupAnalysis group = part.group();
        return List.of(
                Entry.words(part.title()).leading(part.address()),
                group.participants()
                        .map(one -> Entry.size(one.n()))
                        .orElseGet(() -> Entry.note("не сказано")),
                group.failed()
                        .map(one ->
                                switch (one.value()) {
                                    case Failed.Counted(Share share) ->
                                            Entry.words(
                                                    Numbers.whole(share.hits())
                                                            + " из "
                                                            + Numbers.whole(share.size()));
                                    case Failed.Printed _ -> Entry.note("числа нет");
                                })
                        .orElse(Entry.NOTHING),
                group.failed()
                        .map(one -> Entry.tenths(one.value().failedPercent()))
                        .orElse(Entry.NOTHING),
                group.marks()
                        .map(one -> Entry.tenths(one.value().qualityPercent()))
                        .orElse(Entry.NOTHING),
                group.scores()
                        .map(one -> Entry.tenths(one.value().summary().mean()))
                        .orElse(Entry.NOTHING),
                group.participants().map(Source::entry).orElse(Entry.NOTHING));
    }
}
