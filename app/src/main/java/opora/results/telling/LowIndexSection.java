package opora.results.telling;

import java.util.List;
import java.util.Optional;
import opora.results.gathering.Sittings.LowYear;
import opora.vocabulary.AcademicYear;

/** The index of low results by year. */
final class LowIndexSection {

    private LowIndexSection() {}

    /** {@code asked}: the year whose index is the title, if it has one. */
    static Optional<Section> of(List<LowYear> years, AcademicYear asked) {
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "index",
                                "Индекс",
                                title(
                                        years.stream()
                                                .filter(one -> one.year().equals(asked))
                                                .findFirst()
                                                .orElse(years.getLast())),
                                "Доля не справившихся по всем процедурам года вместе",
                                new Drawing.None(),
                                new Table(
                                        List.of(
                                                Head.words("Год"),
                                                Head.whole("Процедур"),
                                                Head.whole("Школ"),
                                                Head.whole("Участий"),
                                                Head.whole("Не справились"),
                                                Head.tenths("Индекс, %")),
                                        years.stream().map(LowIndexSection::row).toList()),
                                List.of(
                                        "Индекс — собственный показатель Опоры, ведомственной методики у него нет: не справившиеся во всех процедурах года, делённые на все участия. Ученик, писавший три работы, считается трижды. Процедуры, по которым есть только проценты, не входят. Состав процедур по годам бывает разным: посмотрите на их число."),
                                List.of()));
    }

    private static String title(LowYear year) {
        return "Индекс низких результатов %s года — %s"
                .formatted(year.year(), Words.percent(100 * year.failed().value()));
    }

    private static List<Entry> row(LowYear year) {
        return List.of(
                Entry.words(year.year().toString()),
                Entry.whole(year.procedures()),
                Entry.whole(year.schools()),
                Entry.size(Optional.of(year.failed().size())),
                Entry.whole(year.failed().hits()),
                Entry.tenths(100 * year.failed().value()).looking(Entry.Look.STRONG));
    }
}
