package opora.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opora.reference.store.VersionStore;
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
        return PublishedCards.card(
                procedure,
                year,
                store.of(procedure, year).stream().map(VersionStore.Kept::version).toList());
    }

    /** Of everything that anything is known of in that year. */
    public SortedMap<Procedure, Card> cards(AcademicYear year) {
        Map<Procedure, List<Version>> entered = new LinkedHashMap<>();
        for (VersionStore.Kept kept : store.of(year)) {
            entered.computeIfAbsent(kept.procedure(), _ -> new ArrayList<>()).add(kept.version());
        }
        return PublishedCards.cards(year, entered);
    }

    /** Of which anything is known, the newest first. */
    public SortedSet<AcademicYear> years() {
        SortedSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        store.all().forEach(kept -> years.add(kept.year()));
        PublishedCards.shipped()
                .forEach(row ->
                        IntStream.rangeClosed(row.from().endsIn(), row.to().endsIn())
                                .forEach(year -> years.add(new AcademicYear(year))));
        return years;
    }
}
