package opora.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ShippedReference;
import opora.results.ShippedReference.Dated;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Cards of what comes with the program and what is recommended, with the versions that somebody puts before them. */
final class PublishedCards {

    private PublishedCards() {}

    /** {@code entered}: the newest first. */
    static Card card(Procedure procedure, AcademicYear year, List<Version> entered) {
        Stream<Version> published =
                Stream.of(
                                of(
                                        ShippedReference.scales(),
                                        procedure,
                                        year,
                                        PublishedCards::scale),
                                of(
                                        ShippedReference.papers(),
                                        procedure,
                                        year,
                                        PublishedCards::paper),
                                of(
                                        ShippedReference.minima(),
                                        procedure,
                                        year,
                                        PublishedCards::minimum),
                                Recommended.find(procedure, year))
                        .flatMap(Optional::stream);
        return new Card(procedure, year, Stream.concat(entered.stream(), published).toList());
    }

    /** Of that year, with what was entered of each procedure. */
    static SortedMap<Procedure, Card> cards(
            AcademicYear year, Map<Procedure, List<Version>> entered) {
        SortedSet<Procedure> known = new TreeSet<>(entered.keySet());
        known.addAll(Recommended.in(year));
        shipped().filter(row -> row.covers(year)).forEach(row -> known.add(row.procedure()));
        SortedMap<Procedure, Card> cards = new TreeMap<>();
        for (Procedure procedure : known) {
            cards.put(procedure, card(procedure, year, entered.getOrDefault(procedure, List.of())));
        }
        return cards;
    }

    static Stream<Dated<?>> shipped() {
        return Stream.of(
                        ShippedReference.scales(),
                        ShippedReference.papers(),
                        ShippedReference.minima())
                .flatMap(List::stream);
    }

    private static <T> Optional<Version> of(
            List<Dated<T>> rows,
            Procedure procedure,
            AcademicYear year,
            Function<T, Contents> contents) {
        return rows.stream()
                .filter(row -> row.procedure().equals(procedure) && row.covers(year))
                .findFirst()
                .map(row ->
                        Version.shipped(
                                contents.apply(row.value()),
                                new Source(
                                        row.source(), "", Optional.empty(), Source.State.SHIPPED)));
    }

    private static Contents scale(MarkScale scale) {
        return new Contents(Optional.of(scale), List.of(), Optional.empty(), List.of());
    }

    private static Contents paper(Paper paper) {
        return new Contents(
                Optional.empty(),
                paper.tasks().stream().map(WorkTask::of).toList(),
                Optional.empty(),
                List.of());
    }

    private static Contents minimum(int minimum) {
        return new Contents(Optional.empty(), List.of(), Optional.of(minimum), List.of());
    }
}
