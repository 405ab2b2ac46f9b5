package opora.programme.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.vocabulary.AcademicYear;

/** What comes with Opora: the tables of {@code opora/programme}. A row that cannot be read stops the program: it is a mistake of whoever wrote it. */
final class ShippedMeasures {

    private ShippedMeasures() {}

    static Measures read() {
        List<Factor> factors = factors();
        Map<String, Factor> byCode = new LinkedHashMap<>();
        factors.forEach(one -> byCode.put(one.code(), one));
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        rows("evidence.csv").forEach(row -> evidence.put(row[0], new Evidence(row[0], row[1])));
        Map<String, String> sources = new LinkedHashMap<>();
        rows("sources.csv").forEach(row -> sources.put(row[0], row[1]));
        List<Measure> list =
                rows("measures.csv").stream()
                        .map(row -> measure(row, byCode, evidence, sources))
                        .toList();
        return new Measures(list, factors, List.copyOf(evidence.values()));
    }

    private static List<Factor> factors() {
        Map<String, List<Factor.Name>> names = new LinkedHashMap<>();
        rows("factors.csv")
                .forEach(row ->
                        names.computeIfAbsent(row[0], _ -> new ArrayList<>())
                                .addFirst(
                                        new Factor.Name(
                                                AcademicYear.find(row[1]).orElseThrow(),
                                                AcademicYear.find(row[2]),
                                                row[3],
                                                row[4])));
        return names.entrySet().stream()
                .map(one -> new Factor(one.getKey(), one.getValue()))
                .toList();
    }

    private static Measure measure(
            String[] row,
            Map<String, Factor> factors,
            Map<String, Evidence> evidence,
            Map<String, String> sources) {
        return new Measure(
                row[0],
                get(factors, row[1]),
                set(row[2], Level::valueOf),
                row[3],
                row[4],
                row[5],
                row[6],
                list(row[7], code -> get(evidence, code)),
                Effort.valueOf(upper(row[8])),
                Proof.valueOf(upper(row[9])),
                list(row[10], code -> get(sources, code)),
                set(row[11], Occasion::valueOf));
    }

    private static <T> T get(Map<String, T> known, String code) {
        return Optional.ofNullable(known.get(code))
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + code));
    }

    private static <T> List<T> list(String cell, Function<String, T> read) {
        return Arrays.stream(cell.split(",")).filter(one -> !one.isEmpty()).map(read).toList();
    }

    private static <T> Set<T> set(String cell, Function<String, T> read) {
        return list(upper(cell), read).stream().collect(Collectors.toSet());
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static List<String[]> rows(String table) {
        String name = "/opora/programme/" + table;
        try (InputStream in =
                Objects.requireNonNull(ShippedMeasures.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
