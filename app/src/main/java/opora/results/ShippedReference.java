package opora.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The facts that come with the program, each with its published source; files of this room, a row per procedure and span of years. */
public final class ShippedReference implements ReferenceData {

    static final ShippedReference ALL = new ShippedReference();

    private final List<Dated<MarkScale>> scales =
            read("scales.csv", cells -> MarkScale.of(numbers(cells)));
    private final List<Dated<Paper>> papers = read("papers.csv", cells -> paper(cells.get(3)));
    private final List<Dated<Integer>> minima =
            read("minima.csv", cells -> Integer.valueOf(cells.get(3)));

    private ShippedReference() {}

    /**
     * @param from first year it holds for
     * @param to last year
     * @param source where it is published
     */
    public record Dated<T>(
            Procedure procedure, AcademicYear from, AcademicYear to, T value, String source) {

        public boolean covers(AcademicYear year) {
            return from.compareTo(year) <= 0 && to.compareTo(year) >= 0;
        }
    }

    public static List<Dated<MarkScale>> scales() {
        return ALL.scales;
    }

    public static List<Dated<Paper>> papers() {
        return ALL.papers;
    }

    public static List<Dated<Integer>> minima() {
        return ALL.minima;
    }

    @Override
    public Optional<MarkScale> scale(Procedure procedure, AcademicYear year) {
        return find(scales, procedure, year);
    }

    @Override
    public Optional<Paper> paper(Procedure procedure, AcademicYear year) {
        return find(papers, procedure, year);
    }

    @Override
    public Optional<Integer> minimum(Procedure procedure, AcademicYear year) {
        return find(minima, procedure, year);
    }

    /** None: regions set the scale of ОГЭ, and its conditions with it. */
    @Override
    public List<MarkCondition> conditions(Procedure procedure, AcademicYear year) {
        return List.of();
    }

    @Override
    public SortedMap<Procedure, Paper> papers(AcademicYear year) {
        SortedMap<Procedure, Paper> found = new TreeMap<>();
        for (Dated<Paper> paper : papers) {
            if (paper.covers(year)) {
                found.put(paper.procedure(), paper.value());
            }
        }
        return found;
    }

    private static <T> Optional<T> find(
            List<Dated<T>> rows, Procedure procedure, AcademicYear year) {
        Procedure first = procedure.firstAttempt();
        return rows.stream()
                .filter(row -> row.procedure().equals(first) && row.covers(year))
                .map(Dated::value)
                .findFirst();
    }

    private static int[] numbers(List<String> cells) {
        return cells.subList(3, 7).stream().mapToInt(Integer::parseInt).toArray();
    }

    private static Paper paper(String written) {
        List<Paper.Task> tasks = new ArrayList<>();
        for (String task : written.split(" ")) {
            int slash = task.indexOf('/');
            tasks.add(
                    new Paper.Task(
                            task.substring(0, slash), Integer.parseInt(task.substring(slash + 1))));
        }
        return new Paper(tasks);
    }

    private static <T> List<Dated<T>> read(String resource, Function<List<String>, T> value) {
        try (InputStream in =
                Objects.requireNonNull(ShippedReference.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(";")))
                    .map(cells ->
                            new Dated<>(
                                    Procedure.of(cells.get(0)),
                                    new AcademicYear(Integer.parseInt(cells.get(1))),
                                    new AcademicYear(Integer.parseInt(cells.get(2))),
                                    value.apply(cells),
                                    cells.getLast()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
