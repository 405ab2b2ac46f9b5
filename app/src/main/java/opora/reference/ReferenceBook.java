package opora.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.reference.store.VersionStore;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ShippedReference;
import opora.results.ShippedReference.Dated;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** The door to everything that is known of procedures by year: what came with the program, what is recommended, what the region entered. */
@Component
public class ReferenceBook {

    private final VersionStore store;

    public ReferenceBook(VersionStore store) {
        this.store = store;
    }

    public Card card(Procedure procedure, AcademicYear year) {
        return card(
                procedure,
                year,
                store.of(procedure, year).stream().map(VersionStore.Kept::version));
    }

    /** Of everything that anything is known of in that year. */
    public SortedMap<Procedure, Card> cards(AcademicYear year) {
        Map<Procedure, List<Version>> entered = new LinkedHashMap<>();
        for (VersionStore.Kept kept : store.of(year)) {
            entered.computeIfAbsent(kept.procedure(), _ -> new ArrayList<>()).add(kept.version());
        }
        SortedSet<Procedure> known = new TreeSet<>(entered.keySet());
        known.addAll(Recommended.in(year));
        shipped().filter(row -> row.covers(year)).forEach(row -> known.add(row.procedure()));
        SortedMap<Procedure, Card> cards = new TreeMap<>();
        for (Procedure procedure : known) {
            cards.put(
                    procedure,
                    card(procedure, year, entered.getOrDefault(procedure, List.of()).stream()));
        }
        return cards;
    }

    /** Of which anything is known, the newest first. */
    public SortedSet<AcademicYear> years() {
        SortedSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        store.all().forEach(kept -> years.add(kept.year()));
        shipped()
                .forEach(row ->
                        IntStream.rangeClosed(row.from().endsIn(), row.to().endsIn())
                                .forEach(year -> years.add(new AcademicYear(year))));
        return years;
    }

    private static Stream<Dated<?>> shipped() {
        return Stream.of(
                        ShippedReference.scales(),
                        ShippedReference.papers(),
                        ShippedReference.minima())
                .flatMap(List::stream);
    }

    private static Card card(Procedure procedure, AcademicYear year, Stream<Version> entered) {
        Stream<Version> shipped =
                Stream.of(
                                of(
                                        ShippedReference.scales(),
                                        procedure,
                                        year,
                                        ReferenceBook::scale),
                                of(
                                        ShippedReference.papers(),
                                        procedure,
                                        year,
                                        ReferenceBook::paper),
                                of(
                                        ShippedReference.minima(),
                                        procedure,
                                        year,
                                        ReferenceBook::minimum),
                                Recommended.find(procedure, year))
                        .flatMap(Optional::stream);
        return new Card(procedure, year, Stream.concat(entered, shipped).toList());
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
