package opora.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What Рособрнадзор has recommended to regions for ОГЭ ({@code recommended.csv}). It counts only when the region has entered it. */
final class Recommended {

    private static final String TABLE = "/opora/reference/recommended.csv";

    private static final Map<Key, Version> ALL =
            lines().map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(Key::of, Recommended::version));

    private Recommended() {}

    private record Key(Procedure procedure, AcademicYear year) {

        static Key of(String[] cells) {
            return new Key(Procedure.of(cells[0]), AcademicYear.find(cells[1]).orElseThrow());
        }
    }

    static Optional<Version> find(Procedure procedure, AcademicYear year) {
        return Optional.ofNullable(ALL.get(new Key(procedure, year)));
    }

    static List<Procedure> in(AcademicYear year) {
        return ALL.keySet().stream()
                .filter(key -> key.year().equals(year))
                .map(Key::procedure)
                .toList();
    }

    private static Version version(String[] cells) {
        MarkScale scale =
                new MarkScale(
                        Integer.parseInt(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5]),
                        Integer.parseInt(cells[2]));
        List<MarkCondition> conditions =
                Stream.of(cells[6].split("\\|"))
                        .filter(one -> !one.isEmpty())
                        .map(one -> condition(one.split(",")))
                        .toList();
        return Version.shipped(
                new Contents(Optional.of(scale), List.of(), Optional.empty(), conditions),
                new Source(
                        cells[7],
                        "",
                        Optional.of(LocalDate.parse(cells[8])),
                        Source.State.RECOMMENDED));
    }

    private static MarkCondition condition(String[] cells) {
        return new MarkCondition(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                cells[3],
                cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")));
    }

    private static Stream<String> lines() {
        try (InputStream table =
                Objects.requireNonNull(Recommended.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
