package opora.results.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.results.facts.Fact;
import opora.results.facts.RowWeighing;
import opora.results.facts.StagedRow;
import opora.results.facts.Telling;
import opora.results.facts.WhichStands;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;

/** Keeps rows of one sort that stand beside the outcomes; they live as the facts of {@link OutcomeKeeper} do. */
final class RowKeeper<R> implements Keeper {

    private final Function<Reading.Contents, Optional<List<R>>> contents;
    private final LoadedRows<R> rows;
    private final Telling<R> telling;
    private final Completing<R> completing;

    /** {@code contents}: the rows of this sort in what a file holds; empty where it holds none. */
    RowKeeper(
            Function<Reading.Contents, Optional<List<R>>> contents,
            LoadedRows<R> rows,
            Telling<R> telling,
            Completing<R> completing) {
        this.contents = contents;
        this.rows = rows;
        this.telling = telling;
        this.completing = completing;
    }

    /** What has to be written into rows that are about to be accepted. {@code schools}: whom the keys of codes name. */
    @FunctionalInterface
    interface Completing<R> {

        void complete(List<StagedRow<R>> rows, Map<String, SchoolId> schools);
    }

    @Override
    public boolean keeps(Reading.Contents read) {
        return contents.apply(read).isPresent();
    }

    @Override
    public void stage(long batch, long file, Reading.Contents read) {
        rows.write(batch, file, contents.apply(read).orElseThrow());
    }

    @Override
    public Preview preview(
            long batch, Collection<Long> files, Map<String, SchoolId> known, Set<String> leftOut) {
        List<StagedRow<R>> staged =
                rows.staged(batch, known).stream()
                        .filter(row -> files.contains(row.file()))
                        .filter(row ->
                                telling.school(row.row())
                                        .map(SchoolCode::key)
                                        .filter(leftOut::contains)
                                        .isEmpty())
                        .toList();
        return staged.isEmpty()
                ? Preview.NOTHING
                : new RowWeighing<>(telling, rows.counting(batch)).weigh(staged);
    }

    @Override
    public void accept(long batch, long edition, Map<String, SchoolId> known) {
        List<StagedRow<R>> staged = rows.staged(batch, known);
        if (staged.isEmpty()) {
            return;
        }
        Set<Long> superfluous = new HashSet<>();
        staged.stream()
                .filter(row -> isOfNobody(row, known))
                .forEach(row -> superfluous.add(row.fact().id()));
        staged.stream()
                .filter(row -> !superfluous.contains(row.fact().id()))
                .collect(
                        Collectors.groupingBy(
                                StagedRow::about,
                                Collectors.mapping(StagedRow::fact, Collectors.toList())))
                .values()
                .forEach(facts -> superfluous.addAll(beside(facts)));
        rows.delete(superfluous);
        completing.complete(staged, known);
        rows.accept(batch, edition, known);
        settle(batch);
    }

    private boolean isOfNobody(StagedRow<R> row, Map<String, SchoolId> known) {
        return telling.school(row.row()).filter(code -> !known.containsKey(code.key())).isPresent();
    }

    private static List<Long> beside(List<Fact> facts) {
        return WhichStands.beside(WhichStands.fullest(facts), facts);
    }

    private void settle(long batch) {
        rows.settle(batch, WhichStands.standing(rows.rivals(batch)));
    }

    @Override
    public Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return rows.restingOn(batch, schools, keys);
    }

    @Override
    public void recall(long batch) {
        rows.recall(batch);
        settle(batch);
    }

    @Override
    public void drop(long batch) {
        rows.drop(batch);
    }

    @Override
    public void dropFile(long batch, long file) {
        rows.dropFile(batch, file);
    }
}
