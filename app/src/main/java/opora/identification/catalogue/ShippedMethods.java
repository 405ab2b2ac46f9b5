package opora.identification.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opora.identification.Attempt;
import opora.identification.Method;
import opora.identification.Methods.Version;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The methods that come with Opora: {@code opora/identification/methods.csv}, a row each with its source. */
final class ShippedMethods {

    static final List<Version> ALL = read();

    private ShippedMethods() {}

    private static List<Version> read() {
        String resource = "/opora/identification/methods.csv";
        try (InputStream in =
                Objects.requireNonNull(ShippedMethods.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> version(List.of(line.split(";", -1))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    private static Version version(List<String> cells) {
        Method method =
                new Method(
                        cells.get(0),
                        cells.get(1),
                        Threshold.ofPercent(cells.get(4))
                                .with(Threshold.Equality.valueOf(cells.get(5))),
                        Integer.parseInt(cells.get(6)),
                        Integer.parseInt(cells.get(7)),
                        Method.ClauseB.valueOf(cells.get(8)),
                        Arrays.stream(cells.get(9).split(",")).map(Procedure::of).toList(),
                        Attempt.FIRST,
                        Collections.emptySortedSet());
        return new Version(
                method,
                AcademicYear.find(cells.get(2)).orElseThrow(),
                AcademicYear.find(cells.get(3)),
                cells.get(10),
                Optional.empty());
    }
}
