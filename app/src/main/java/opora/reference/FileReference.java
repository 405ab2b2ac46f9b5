package opora.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import opora.reference.entry.Checking;
import opora.reference.entry.Checking.Checked;
import opora.reference.entry.Typed;
import opora.reference.table.ReferenceRow;
import opora.reference.table.ReferenceTable;
import opora.reference.table.RowsByWork;
import opora.reference.table.ToldWork;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door for whoever works without a database: what comes with the program, and before it the tables of a folder. */
public final class FileReference implements ByCards {

    private record Key(Procedure procedure, AcademicYear year) {}

    private final Map<Key, List<Version>> entered = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private final LocalDate today;

    private FileReference(LocalDate today) {
        this.today = today;
    }

    /** What comes of opening a table or a folder of tables. */
    public sealed interface Opened {

        record Ready(ReferenceData reference) implements Opened {}

        /** {@code mistakes}: Russian, a line each, with the name of the file. */
        record Wrong(List<String> mistakes) implements Opened {}
    }

    /** {@code place}: a table, or a folder of tables; of two that tell the same the later name counts. */
    public static Opened open(Path place, LocalDate today) {
        FileReference reference = new FileReference(today);
        List<Path> files = files(place);
        if (files.isEmpty()) {
            reference.mistakes.add(place + ": справочников здесь нет");
        }
        files.forEach(reference::read);
        return reference.mistakes.isEmpty()
                ? new Opened.Ready(reference)
                : new Opened.Wrong(List.copyOf(reference.mistakes));
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return Files.exists(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        switch (ReferenceTable.open(file)) {
            case ReferenceTable.Opened.Unreadable(String why) -> mistakes.add(file + ": " + why);
            case ReferenceTable.Opened.Rows(List<ReferenceRow> rows) -> {
                RowsByWork works = RowsByWork.of(rows);
                works.mistakes().forEach(mistake -> mistakes.add(file + ": " + mistake));
                works.works().forEach(work -> take(file, work));
            }
        }
    }

    private void take(Path file, ToldWork work) {
        String place =
                "%s: %s, %s: ".formatted(file, work.procedure().title(work.year()), work.rows());
        work.mistake().ifPresent(mistake -> mistakes.add(place + mistake));
        Card card = card(work.procedure(), work.year());
        Typed typed = work.typed().over(card.now());
        switch (Checking.check(card, typed, today)) {
            case Checked.Mistaken(Map<String, String> wrong) ->
                    wrong.values().forEach(mistake -> mistakes.add(place + mistake));
            case Checked.Good(Contents changed, Source source) ->
                    entered.computeIfAbsent(
                                    new Key(work.procedure(), work.year()), _ -> new ArrayList<>())
                            .addFirst(Version.shipped(changed, source));
            case Checked.Unchanged() -> {}
        }
    }

    @Override
    public Card card(Procedure procedure, AcademicYear year) {
        return PublishedCards.card(
                procedure, year, entered.getOrDefault(new Key(procedure, year), List.of()));
    }

    @Override
    public SortedMap<Procedure, Card> cards(AcademicYear year) {
        Map<Procedure, List<Version>> ofYear = new HashMap<>();
        entered.forEach((key, versions) -> {
            if (key.year().equals(year)) {
                ofYear.put(key.procedure(), versions);
            }
        });
        return PublishedCards.cards(year, ofYear);
    }
}
