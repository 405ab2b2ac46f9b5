package opora.results.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Keeper.Clash;
import opora.intake.formats.Keeper.Difference;
import opora.intake.formats.Keeper.Place;
import opora.intake.formats.Keeper.Preview;
import opora.results.Description;
import opora.results.Description.Subject;
import opora.results.facts.StagedDescription.About;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/** Lays the descriptions that a load brings beside those that count now. */
public final class DescriptionWeighing {

    private static final int EXAMPLES = 200;
    private static final Noun CELL = new Noun("ячейка", "ячейки", "ячеек");

    private final Map<About, Statement> counting;

    public DescriptionWeighing(Map<About, Statement> counting) {
        this.counting = counting;
    }

    public Preview weigh(List<StagedDescription> staged) {
        Map<About, StagedDescription> first = new LinkedHashMap<>();
        List<Clash> clashes = new ArrayList<>();
        Map<Part, Tally> parts = new TreeMap<>();
        for (StagedDescription one : staged) {
            Tally tally = parts.computeIfAbsent(Part.of(one), _ -> new Tally());
            Optional<StagedDescription> before =
                    Optional.ofNullable(first.putIfAbsent(one.about(), one));
            if (before.isEmpty()) {
                weigh(one, tally);
            } else if (before.get().fact().says().equals(one.fact().says())) {
                tally.unchanged++;
            } else {
                clashes.add(new Clash(place(before.get()), place(one), what(one)));
            }
        }
        List<Change> changes = new ArrayList<>();
        parts.forEach((part, tally) -> changes.add(tally.change(part)));
        return new Preview(changes, clashes, List.of(), List.of());
    }

    private void weigh(StagedDescription one, Tally tally) {
        Statement says = one.fact().says();
        Optional<Statement> known = Optional.ofNullable(counting.get(one.about()));
        if (known.isEmpty()) {
            tally.fresh++;
        } else if (says.against(known.get()) == Relation.KNOWN) {
            tally.unchanged++;
        } else {
            tally.changed++;
            if (tally.examples.size() < EXAMPLES) {
                tally.examples.add(
                        new Difference(
                                one.row().source().sheet(),
                                one.row().source().firstRow(),
                                what(one) + ": " + difference(known.get(), says)));
            }
        }
    }

    private static String difference(Statement was, Statement becomes) {
        long other =
                becomes.fields().entrySet().stream()
                        .filter(field ->
                                !was.value(field.getKey()).equals(Optional.of(field.getValue())))
                        .count();
        return "другое скажет " + CELL.counted(other);
    }

    private static String what(StagedDescription one) {
        return switch (one.row().subject()) {
            case Subject.Work work -> work.procedure().title(one.row().year());
            case Subject.OfSchool school ->
                    (school.name().isEmpty() ? school.code().text() : school.name())
                            + ", "
                            + one.row().year()
                            + " год";
        };
    }

    private static Place place(StagedDescription one) {
        String code =
                one.row().subject() instanceof Subject.OfSchool school ? school.code().text() : "";
        return new Place(
                one.file(), one.row().source().sheet(), one.row().source().firstRow(), code);
    }

    private record Part(long file, Description.Kind kind, AcademicYear year)
            implements Comparable<Part> {

        static Part of(StagedDescription one) {
            return new Part(one.file(), one.row().kind(), one.row().year());
        }

        @Override
        public int compareTo(Part other) {
            return Comparator.comparingLong(Part::file)
                    .thenComparing(Part::year)
                    .thenComparing(Part::kind)
                    .compare(this, other);
        }
    }

    private static final class Tally {
        int fresh;
        int changed;
        int unchanged;
        final List<Difference> examples = new ArrayList<>();

        Change change(Part part) {
            return new Change(
                    part.file(),
                    part.kind().title() + ", " + part.year() + " год",
                    fresh,
                    changed,
                    unchanged,
                    examples,
                    List.of());
        }
    }
}
