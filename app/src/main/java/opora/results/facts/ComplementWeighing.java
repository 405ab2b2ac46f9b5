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
import opora.results.Complement;
import opora.results.facts.StagedComplement.About;

/** Lays the rows of aggregated reports that a load brings beside those that count now. */
public final class ComplementWeighing {

    private static final int EXAMPLES = 200;

    private final Map<About, Statement> counting;

    public ComplementWeighing(Map<About, Statement> counting) {
        this.counting = counting;
    }

    public Preview weigh(List<StagedComplement> staged) {
        Map<About, List<StagedComplement>> byAbout = new LinkedHashMap<>();
        staged.forEach(
                one -> byAbout.computeIfAbsent(one.about(), _ -> new ArrayList<>()).add(one));
        Map<Part, Tally> parts = new TreeMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (List<StagedComplement> about : byAbout.values()) {
            List<Fact> facts = about.stream().map(StagedComplement::fact).toList();
            Optional<Fact> richest = WhichStands.together(facts);
            if (richest.isEmpty()) {
                clashes.addAll(clashes(about, facts));
            }
            for (int at = 0; at < about.size(); at++) {
                StagedComplement one = about.get(at);
                Tally tally = parts.computeIfAbsent(Part.of(one), _ -> new Tally());
                if (richest.isPresent() && richest.get() != facts.get(at)) {
                    tally.unchanged++;
                } else {
                    weigh(one, facts.get(at).says(), tally);
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        parts.forEach((part, tally) -> changes.add(tally.change(part)));
        return new Preview(changes, clashes, List.of(), List.of());
    }

    private void weigh(StagedComplement one, Statement says, Tally tally) {
        Statement known = counting.get(one.about());
        if (known == null) {
            tally.fresh++;
        } else if (says.against(known) == Relation.KNOWN) {
            tally.unchanged++;
        } else {
            tally.changed++;
            if (tally.examples.size() < EXAMPLES) {
                tally.examples.add(
                        new Difference(
                                one.row().source().sheet(),
                                one.row().source().firstRow(),
                                one.row().group().name()
                                        + ": "
                                        + ComplementWords.between(known, says)));
            }
        }
    }

    private static List<Clash> clashes(List<StagedComplement> about, List<Fact> facts) {
        List<Clash> clashes = new ArrayList<>();
        for (int one = 0; one < about.size(); one++) {
            for (int other = one + 1; other < about.size(); other++) {
                if (facts.get(one).says().against(facts.get(other).says())
                        == Relation.CONTRADICTS) {
                    clashes.add(
                            new Clash(
                                    place(about.get(one)),
                                    place(about.get(other)),
                                    about.get(one).row().group().name()
                                            + ", "
                                            + Part.of(about.get(one)).title()));
                }
            }
        }
        return clashes;
    }

    private static Place place(StagedComplement one) {
        Complement row = one.row();
        String code =
                row.group() instanceof Complement.Group.School school ? school.code().text() : "";
        return new Place(one.file(), row.source().sheet(), row.source().firstRow(), code);
    }

    private record Part(long file, About of) implements Comparable<Part> {

        static Part of(StagedComplement one) {
            Complement row = one.row();
            return new Part(one.file(), new About("", row.kind(), row.year(), row.procedure()));
        }

        /** «ВПР 2026, математика, 5 класс: «Выполнение заданий»». */
        String title() {
            return "%s: «%s»".formatted(of.procedure().title(of.year()), of.kind().title());
        }

        @Override
        public int compareTo(Part other) {
            return Comparator.comparingLong(Part::file)
                    .thenComparing(part -> part.of().year())
                    .thenComparing(part -> part.of().procedure())
                    .thenComparing(part -> part.of().kind())
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
                    part.file(), part.title(), fresh, changed, unchanged, examples, List.of());
        }
    }
}
