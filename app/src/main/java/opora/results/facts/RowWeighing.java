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
import opora.results.facts.Telling.About;
import opora.territory.SchoolCode;

/** Lays the rows beside the outcomes that a load brings beside those that count now. */
public final class RowWeighing<R> {

    private static final int EXAMPLES = 200;

    private final Telling<R> telling;
    private final Map<About, Statement> counting;

    public RowWeighing(Telling<R> telling, Map<About, Statement> counting) {
        this.telling = telling;
        this.counting = counting;
    }

    public Preview weigh(List<StagedRow<R>> staged) {
        Map<About, List<StagedRow<R>>> byAbout = new LinkedHashMap<>();
        staged.forEach(
                one -> byAbout.computeIfAbsent(one.about(), _ -> new ArrayList<>()).add(one));
        Map<PartOfFile, Tally> parts = new TreeMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (List<StagedRow<R>> about : byAbout.values()) {
            Optional<Fact> fullest =
                    WhichStands.fullest(about.stream().map(StagedRow::fact).toList());
            if (fullest.isEmpty()) {
                clashes.addAll(clashes(about));
            }
            for (StagedRow<R> one : about) {
                Tally tally = parts.computeIfAbsent(PartOfFile.of(one), _ -> tally(one));
                if (fullest.isPresent() && fullest.get() != one.fact()) {
                    tally.unchanged++;
                } else {
                    weigh(one, tally);
                }
            }
        }
        List<Change> changes =
                parts.entrySet().stream()
                        .map(part -> part.getValue().change(part.getKey().file()))
                        .toList();
        return new Preview(changes, clashes, List.of(), List.of());
    }

    private Tally tally(StagedRow<R> first) {
        return new Tally(telling.title(first.row()));
    }

    private void weigh(StagedRow<R> one, Tally tally) {
        Statement says = one.fact().says();
        Statement known = counting.get(one.about());
        if (known == null) {
            tally.fresh++;
        } else if (says.against(known) == Relation.KNOWN) {
            tally.unchanged++;
        } else {
            tally.changed++;
            if (tally.examples.size() < EXAMPLES) {
                Place place = place(one);
                String sentence = telling.name(one.row()) + ": " + telling.difference(known, says);
                tally.examples.add(new Difference(place.sheet(), place.row(), sentence));
            }
        }
    }

    /** Those of which neither knows all that the other says. */
    private List<Clash> clashes(List<StagedRow<R>> about) {
        List<Clash> clashes = new ArrayList<>();
        for (int at = 0; at < about.size(); at++) {
            StagedRow<R> one = about.get(at);
            for (StagedRow<R> other : about.subList(at + 1, about.size())) {
                if (WhichStands.fullest(List.of(one.fact(), other.fact())).isEmpty()) {
                    clashes.add(new Clash(place(one), place(other), what(one.row())));
                }
            }
        }
        return clashes;
    }

    private String what(R row) {
        return telling.name(row) + ", " + telling.title(row);
    }

    private Place place(StagedRow<R> one) {
        var source = telling.source(one.row());
        String code = telling.school(one.row()).map(SchoolCode::text).orElse("");
        return new Place(one.file(), source.sheet(), source.firstRow(), code);
    }

    private record PartOfFile(long file, Telling.Part part) implements Comparable<PartOfFile> {

        static PartOfFile of(StagedRow<?> one) {
            return new PartOfFile(one.file(), one.about().part());
        }

        @Override
        public int compareTo(PartOfFile other) {
            return Comparator.comparingLong(PartOfFile::file)
                    .thenComparing(PartOfFile::part)
                    .compare(this, other);
        }
    }

    private static final class Tally {
        final String title;
        int fresh;
        int changed;
        int unchanged;
        final List<Difference> examples = new ArrayList<>();

        Tally(String title) {
            this.title = title;
        }

        Change change(long file) {
            return new Change(file, title, fresh, changed, unchanged, examples, List.of());
        }
    }
}
