package opora.reference.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import opora.reference.Card;
import opora.reference.Part;
import opora.reference.Source;
import opora.reference.Version;
import opora.reference.entry.Checking;
import opora.results.ProcedureOutcomes.Held;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * What is known of the procedures of one year.
 *
 * @param lacking procedures with loaded results and without what their marks follow from
 */
public record ListPage(AcademicYear year, List<Tab> years, List<Row> rows, List<String> lacking) {

    private static final List<String> KINDS = List.of("EGE", "OGE", "VPR");

    /** ВПР by grade, ОГЭ, ЕГЭ, others. */
    private static final Comparator<Procedure> IN_ORDER =
            Comparator.comparingInt((Procedure one) -> -KINDS.indexOf(one.kind()))
                    .thenComparingInt(Procedure::grade)
                    .thenComparing(Comparator.naturalOrder());

    private static final Set<String> WITH_CONDITIONS = Set.of("OGE-9-RU", "OGE-9-MA");

    public record Tab(String title, String address, boolean current) {}

    /** {@code cells}: in the order of {@link Part}. */
    public record Row(String title, String address, List<Cell> cells) {}

    /**
     * @param text what is known, or why nothing is
     * @param kind of the tag, {@code tag} what it says; «» without one
     */
    public record Cell(String part, String text, String kind, String tag) {}

    static ListPage of(
            AcademicYear year,
            SortedSet<AcademicYear> years,
            SortedMap<Procedure, Card> cards,
            List<Held> held) {
        SortedMap<Procedure, Card> all = new TreeMap<>(IN_ORDER);
        all.putAll(cards);
        held.forEach(one ->
                all.putIfAbsent(one.procedure(), new Card(one.procedure(), year, List.of())));
        return new ListPage(
                year,
                years.stream()
                        .map(one ->
                                new Tab(one.toString(), "/reference?year=" + one, one.equals(year)))
                        .toList(),
                all.values().stream().map(ListPage::row).toList(),
                all.values().stream()
                        .filter(card ->
                                held.stream()
                                        .anyMatch(one -> one.procedure().equals(card.procedure())))
                        .filter(card -> card.version(deciding(card.procedure())).isEmpty())
                        .map(card -> card.procedure().title())
                        .toList());
    }

    /** What tells who failed. */
    static Part deciding(Procedure procedure) {
        return Checking.isByTestScore(procedure) ? Part.MINIMUM : Part.SCALE;
    }

    private static Row row(Card card) {
        List<Cell> cells = new ArrayList<>();
        for (Part part : Part.values()) {
            cells.add(cell(card, part));
        }
        return new Row(card.procedure().title(), card.address(), cells);
    }

    static Cell cell(Card card, Part part) {
        Optional<Version> known = card.version(part);
        if (known.isPresent()) {
            Source.State state = known.get().source().state();
            return new Cell(
                    part.title(), known.get().contents().words(part), state.kind(), state.title());
        }
        Optional<Version> recommended =
                card.recommended().filter(version -> version.contents().has(part));
        if (recommended.isPresent()) {
            return new Cell(
                    part.title(),
                    recommended.get().contents().words(part),
                    Source.State.RECOMMENDED.kind(),
                    "рекомендовано, не внесено");
        }
        return isAsked(card.procedure(), part)
                ? new Cell(part.title(), "", "wait", "не внесено")
                : new Cell(part.title(), "не бывает", "", "");
    }

    /** Whether the procedure has such a thing at all. */
    static boolean isAsked(Procedure procedure, Part part) {
        return switch (part) {
            case TASKS -> true;
            case SCALE, MINIMUM -> part == deciding(procedure);
            case CONDITIONS -> WITH_CONDITIONS.contains(procedure.code());
        };
    }

    public String known() {
        return Noun.PROCEDURE.counted(rows.size());
    }
}
