package opora.results.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.SharedData;
import opora.intake.Openings;
import opora.intake.Recognition;
import opora.intake.RememberedMapping;
import opora.intake.Told;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.ColumnMap.Whole;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Meaning;
import opora.intake.formats.Reading;
import opora.intake.mapping.Familiar;
import opora.intake.mending.Patches;
import opora.intake.mending.Sorted;
import opora.intake.mending.Sorting;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.results.Complement;
import opora.results.ResultFormats;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The files of a ministry that changes its layout every year, read through remembered mappings, against what another team made of them. Layouts are
 * known again by their headings: which mapping a file takes is not said here. Year and grade are not in the files; the twelfth Bulgarian grade is
 * called the eleventh.
 */
class BulgarianFilesTest {

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    /** Somebody took part, and the ministry tells no mean: the row waits for a person, and its school with it. */
    private static final String WITHOUT_A_MEAN = "1001360";

    private static final Map<String, List<String>> ASIDE =
            Map.of(
                    "dzi-2022",
                    List.of(
                            "строка 307, BQ «Ср.усп. ДИППК З»: участники есть, а среднего результата нет; число от 0"));

    @TempDir private Path folder;

    /** How many took part, and their mean with three decimals. */
    private record Result(int participants, BigDecimal mean) {}

    @ParameterizedTest
    @CsvSource({
        "nvo-4-2018, 4, NVO",
        "nvo-4-2019, 4, NVO",
        "nvo-4-2021, 4, NVO",
        "nvo-4-2022, 4, NVO",
        "nvo-7-2018, 7, NVO",
        "nvo-7-2019, 7, NVO",
        "nvo-7-2020, 7, NVO",
        "nvo-7-2021, 7, NVO",
        "nvo-7-2022, 7, NVO",
        "nvo-10-2021, 10, NVO",
        "nvo-10-2022, 10, NVO",
        "dzi-2018, 11, DZI",
        "dzi-2019, 11, DZI",
        "dzi-2020, 11, DZI",
        "dzi-2021, 11, DZI",
        "dzi-2022, 11, DZI"
    })
    void every_school_has_the_participants_and_the_mean_that_others_read(
            String name, int grade, String kind) throws IOException {
        Path raw = SharedData.file("bulgaria/raw/" + name + ".csv");
        Path normalised = SharedData.file("bulgaria/normalized/" + name + "-normalized.csv");
        Sorted sorted = read(raw, new Whole(year(name), kind, Optional.of(grade), "", ""));
        Reading reading = sorted.reading();
        assertThat(reading.layout()).isEqualTo(Layout.MAPPED);
        assertThat(sorted.aside().stream().map(BulgarianFilesTest::said).toList())
                .isEqualTo(ASIDE.getOrDefault(name, List.of()));

        Map<String, Map<String, Result>> bySchool = bySchool(reading);
        Map<String, Result> expected = new HashMap<>();
        Map<String, Result> found = new HashMap<>();
        for (List<String> row : rows(normalised)) {
            Map<String, Result> school = bySchool.getOrDefault(row.get(1), Map.of());
            if (name.equals("dzi-2022") && row.get(1).equals(WITHOUT_A_MEAN)) {
                assertThat(school).isEmpty();
                continue;
            }
            expect(expected, row.get(1) + " first", row.get(5), row.get(3));
            expect(expected, row.get(1) + " second", row.get(6), row.get(4));
            find(found, row.get(1) + " first", school.get("BG"));
            find(
                    found,
                    row.get(1) + " second",
                    kind.equals("DZI") ? second(school) : school.get("MA"));
        }
        assertThat(found.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(1000);
        found.forEach((key, result) -> {
            Result others = Objects.requireNonNull(expected.get(key));
            assertThat(result.participants()).as(key).isEqualTo(others.participants());
            assertThat(result.mean()).as(key).isCloseTo(others.mean(), within(THOUSANDTH));
        });
    }

    private static String said(Finding finding) {
        return "строка %d, %s: %s".formatted(finding.row(), finding.column(), finding.message());
    }

    /** What the others call the second exam: the column of the ministry, or where it has none all exams but that of the language together. */
    private static @Nullable Result second(Map<String, Result> school) {
        if (school.containsKey("SECOND")) {
            return school.get("SECOND");
        }
        int participants = 0;
        BigDecimal points = BigDecimal.ZERO;
        for (Map.Entry<String, Result> one : school.entrySet()) {
            if (!one.getKey().equals("BG")) {
                participants += one.getValue().participants();
                points =
                        points.add(
                                one.getValue()
                                        .mean()
                                        .multiply(
                                                BigDecimal.valueOf(one.getValue().participants())));
            }
        }
        return new Result(
                participants,
                participants == 0
                        ? BigDecimal.ZERO
                        : points.divide(BigDecimal.valueOf(participants), 3, RoundingMode.HALF_UP));
    }

    private static void find(Map<String, Result> found, String key, @Nullable Result result) {
        if (result != null && result.participants() > 0) {
            found.put(key, result);
        }
    }

    private static void expect(
            Map<String, Result> expected, String key, String participants, String mean) {
        if (!participants.isEmpty() && Integer.parseInt(participants) > 0) {
            expected.put(key, new Result(Integer.parseInt(participants), new BigDecimal(mean)));
        }
    }

    private static Map<String, Map<String, Result>> bySchool(Reading reading) {
        Map<String, Map<String, Result>> bySchool = new HashMap<>();
        for (Complement row : Told.complements(reading)) {
            assertThat(row.kind()).isEqualTo(Complement.Kind.MEANS);
            String code =
                    ((Complement.Group.School) row.group()).code().text().replaceAll("\\D", "");
            bySchool.computeIfAbsent(code, _ -> new HashMap<>())
                    .put(
                            row.procedure().subject(),
                            new Result(
                                    row.participants().orElseThrow(),
                                    row.values().getFirst().percent()));
        }
        return bySchool;
    }

    /** Through the mapping that is remembered of these headings. */
    private Sorted read(Path raw, Whole whole) throws IOException {
        Path file = copy(raw);
        try (TableFile table = TableFile.open(file)) {
            ColumnMap map =
                    new Familiar(remembered())
                            .same(Openings.of(table))
                            .map(Familiar.Match::map)
                            .orElseThrow();
            return new Sorting(new Recognition(ResultFormats.all()))
                    .read(file, Patches.NONE, Labels.of(map.of(whole)), FileFormat.Progress.SILENT);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    /** Without the one line of all files whose quotes do not match: no program can say where its cells end, and Opora asks to mend it in the file. */
    private Path copy(Path raw) throws IOException {
        List<String> lines = Files.readAllLines(raw);
        Path file = folder.resolve("file");
        return Files.write(
                file, lines.stream().filter(line -> !line.contains("\"\\\"\";")).toList());
    }

    private static Optional<AcademicYear> year(String name) {
        return AcademicYear.find(name.substring(name.lastIndexOf('-') + 1));
    }

    private static List<RememberedMapping> remembered() {
        List<RememberedMapping> remembered = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        BulgarianFilesTest.class.getResourceAsStream(
                                                "bulgarian-layouts.txt")),
                                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(1).toList()) {
                if (line.equals("=")) {
                    add(remembered, columns);
                } else {
                    String[] column = line.split("\t", -1);
                    columns.add(new Column(column[0], Meaning.find(column[1]), column[2], ""));
                }
            }
            add(remembered, columns);
            return remembered;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void add(List<RememberedMapping> remembered, List<Column> columns) {
        if (!columns.isEmpty()) {
            remembered.add(
                    new RememberedMapping(
                            remembered.size() + 1L,
                            "",
                            new ColumnMap(
                                    0, 1, 1, columns, Whole.NOTHING, ColumnMap.Signature.NOBODY)));
            columns.clear();
        }
    }

    private static List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file)) {
            table.sheets()
                    .getFirst()
                    .read(row -> {
                        List<String> cells = new ArrayList<>();
                        for (int column = 0; column < 7; column++) {
                            cells.add(row.text(column).strip());
                        }
                        rows.add(cells);
                        return TableSheet.Next.MORE;
                    });
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
        return rows.subList(1, rows.size());
    }
}
