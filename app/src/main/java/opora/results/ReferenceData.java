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

/**
 * Facts about procedures by year, each with its published source: scales from primary score to mark, tasks of the papers, minimum test
 * scores of ЕГЭ (METHODOLOGY 6.1, 6.4). What has no published source is not here: an answer is then empty, never guessed.
 */
public final class ReferenceData {

    private static final ReferenceData SHIPPED =
            new ReferenceData(
                    read("scales.csv", ReferenceData::scale),
                    read("papers.csv", ReferenceData::paper),
                    read("minima.csv", cells -> Integer.valueOf(cells.get(3))));

    private final List<Dated<MarkScale>> scales;
    private final List<Dated<Paper>> papers;
    private final List<Dated<Integer>> minima;

    private ReferenceData(
            List<Dated<MarkScale>> scales, List<Dated<Paper>> papers, List<Dated<Integer>> minima) {
        this.scales = scales;
        this.papers = papers;
        this.minima = minima;
    }

    /** What comes with the program. */
    public static ReferenceData shipped() {
        return SHIPPED;
    }

    public Optional<MarkScale> scale(Procedure procedure, AcademicYear year) {
        return find(scales, procedure, year);
    }

    public Optional<Paper> paper(Procedure procedure, AcademicYear year) {
        return find(papers, procedure, year);
    }

    /** The least test score of ЕГЭ that is not a failure. */
    public Optional<Integer> minimum(Procedure procedure, AcademicYear year) {
        return find(minima, procedure, year);
    }

    /** All papers of one year. */
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
        return rows.stream()
                .filter(row -> row.procedure().equals(procedure) && row.covers(year))
                .map(Dated::value)
                .findFirst();
    }

    private static MarkScale scale(List<String> cells) {
        return new MarkScale(
                Integer.parseInt(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                Integer.parseInt(cells.get(3)));
    }

    private static Paper paper(List<String> cells) {
        List<Paper.Task> tasks = new ArrayList<>();
        for (String task : cells.get(3).split(" ")) {
            int slash = task.indexOf('/');
            tasks.add(
                    new Paper.Task(
                            task.substring(0, slash), Integer.parseInt(task.substring(slash + 1))));
        }
        return new Paper(tasks);
    }

    private static <T> List<Dated<T>> read(String resource, Function<List<String>, T> value) {
        try (InputStream in =
                Objects.requireNonNull(ReferenceData.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(";")))
                    .map(cells -> new Dated<>(Span.of(cells), value.apply(cells)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    private record Span(Procedure procedure, AcademicYear from, AcademicYear to) {

        static Span of(List<String> cells) {
            return new Span(
                    Procedure.of(cells.get(0)),
                    new AcademicYear(Integer.parseInt(cells.get(1))),
                    new AcademicYear(Integer.parseInt(cells.get(2))));
        }
    }

    private record Dated<T>(Span span, T value) {

        Procedure procedure() {
            return span.procedure();
        }

        boolean covers(AcademicYear year) {
            return span.from().compareTo(year) <= 0 && span.to().compareTo(year) >= 0;
        }
    }
}
