package opora.results.telling;

import java.util.List;
import java.util.Optional;
import opora.results.gathering.Sittings.LowYear;
import opora.results.gathering.Told;
import opora.results.gathering.Told.Subject;
import opora.territory.Municipality;
import opora.territory.School;
import opora.vocabulary.AcademicYear;

/** The index of low results by year. */
final class LowIndexSection {

    private LowIndexSection() {}

    /** The year that the analysis is of is the title, if it has an index. */
    static Optional<Section> of(Told told) {
        List<LowYear> years = told.history().low();
        AcademicYear asked = told.sitting().year();
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
                                                Head.tenths("Индекс, %"),
                                                Head.words("Источник")),
                                        years.stream()
                                                .map(year -> row(year, told.subject()))
                                                .toList()),
                                List.of(
                                        "Индекс — собственный показатель Опоры, ведомственной методики у него нет: не справившиеся во всех процедурах года, делённые на все участия. Ученик, писавший три работы, считается трижды. Процедуры, по которым есть только проценты, не входят. Состав процедур по годам бывает разным: посмотрите на их число."),
                                List.of()));
    }

    private static String title(LowYear year) {
        return "Индекс низких результатов %s года — %s"
                .formatted(year.year(), Words.percent(100 * year.failed().value()));
    }

    /** Of the page that lists the facts of the year. */
    private static String sources(LowYear year, Subject subject) {
        String whose =
                switch (subject) {
                    case Subject.OfSchool(School school, var _, var _) ->
                            "&school=" + school.id().value();
                    case Subject.OfMunicipality(Municipality one) ->
                            "&municipality=" + one.id().value();
                    case Subject.OfRegion _ -> "";
                };
        return "/results/sources?year=" + year.year() + whose;
    }

    private static List<Entry> row(LowYear year, Subject subject) {
        return List.of(
                Entry.words(year.year().toString()),
                Entry.whole(year.procedures()),
                Entry.whole(year.schools()),
                Entry.size(Optional.of(year.failed().size())),
                Entry.whole(year.failed().hits()),
                Entry.tenths(100 * year.failed().value()).looking(Entry.Look.STRONG),
                Entry.note("процедуры года").leading(sources(year, subject)));
    }
}
