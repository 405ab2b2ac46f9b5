package opora.results.formats.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opora.intake.Told;
import opora.intake.formats.Reading;
import opora.office.PlainLines;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.reading.csv.PlainCsv;
import org.junit.jupiter.api.Test;

/** The quick way through a large text tells the same as the ordinary one, to the last finding, whatever the text and wherever it is cut. */
class PlainReadingProperties {

    /** All its columns are read. */
    private static final String HEADER =
            "год;процедура;код ОО;класс;код участника;вариант;отметка по журналу;отметка;балл;1/2;2/10";

    /** The same sheet, read as plain lines in parts of so many octets. */
    private record InParts(TableFile file, PlainLines lines) implements TableFile {

        @Override
        public List<TableSheet> sheets() {
            TableSheet sheet = file.sheets().getFirst();
            return List.of(
                    new TableSheet() {
                        @Override
                        public String name() {
                            return sheet.name();
                        }

                        @Override
                        public boolean hidden() {
                            return sheet.hidden();
                        }

                        @Override
                        public void read(RowReader reader) throws UnreadableFile {
                            sheet.read(reader);
                        }

                        @Override
                        public Optional<PlainLines> plainLines() {
                            return Optional.of(lines);
                        }
                    });
        }

        @Override
        public String description() {
            return file.description();
        }

        @Override
        public void close() {
            // the file was opened by somebody else
        }
    }

    private static Arbitrary<String> mostly(String plain, String... others) {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(List.of(plain.split("\\|")))),
                Tuple.of(1, Arbitraries.of(others)));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> of =
                Combinators.combine(
                                mostly("2023|2023|2022", "2023 ", "год", "1890", ""),
                                mostly("VPR-5-MA|VPR-5-RU", "EGE-MA", "VPR-5-МА", "VPR", ""),
                                mostly(
                                        "edu1|edu2|EDU1|школа7",
                                        "Итого",
                                        "и т о г",
                                        "Иванов И.",
                                        ""),
                                mostly("5А|5а|5 Б|", "Иванова Анна", " 5А", "\"5А\""))
                        .as("%s;%s;%s;%s"::formatted);
        Arbitrary<String> result =
                Combinators.combine(
                                mostly(
                                        "1|2|",
                                        "отсутствовал",
                                        "Отсутствовал",
                                        "ОТСУТСТВОВАЛ.",
                                        "вар"),
                                mostly("3|4|", "зачёт", "7", "н"),
                                mostly("2|3|4|5", "", "6", "пять"),
                                mostly("", "3", "0", "12", "300", "1,5", "-1"),
                                mostly("0|1|2|X", "", "Х", "x", "9", "да", "1.0"),
                                mostly("0|7|10", "", "11", " 3", "не пройд."),
                                mostly("|;", "заметка", ";лишнее", ";;", " "))
                        .as("%s;%s;%s;%s;%s;%s;%s"::formatted);
        Arbitrary<List<String>> ofAClass =
                Combinators.combine(mostly("0", "1", "2"), result)
                        .as((twice, last) -> twice + "|" + last)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4);
        return Combinators.combine(of, ofAClass)
                .as((first, others) -> others.stream().map(last -> first + "|" + last).toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(classes -> classes.stream().flatMap(List::stream).toList());
    }

    private static String text(String header, List<String> rows, String lineEnd) {
        return header
                + lineEnd
                + IntStream.range(0, rows.size())
                        .mapToObj(at -> row(rows.get(at), at))
                        .reduce("", (text, row) -> text + row + lineEnd);
    }

    /** Codes are the numbers of the rows, but for a few that come twice or are missing. */
    private static String row(String row, int number) {
        String[] pieces = row.split("\\|", 3);
        String code =
                switch (pieces[1]) {
                    case "1" -> "";
                    case "2" -> number % 7 == 0 ? "1" : "п " + number;
                    default -> "c" + number;
                };
        return pieces[0] + ";" + code + ";" + pieces[2];
    }

    @Property(tries = 200)
    void the_quick_way_tells_the_same(
            @ForAll("headers") String header,
            @ForAll("rows") List<String> rows,
            @ForAll("sizes") int size,
            @ForAll("ends") String lineEnd,
            @ForAll("charsets") Charset charset)
            throws IOException, UnreadableFile {
        assertTheSame(text(header, rows, lineEnd), size, charset);
    }

    @Property(tries = 30)
    void whatever_the_last_line_ends_with(
            @ForAll("rows") List<String> rows,
            @ForAll("sizes") int size,
            @ForAll("lastEnds") String lastEnd)
            throws IOException, UnreadableFile {
        String text = text(HEADER, rows, "\n");
        assertTheSame(text.substring(0, text.length() - 1) + lastEnd, size, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of(HEADER, HEADER + ";прочее", HEADER + ";", "пол;" + HEADER);
    }

    @Provide
    Arbitrary<String> lastEnds() {
        return Arbitraries.of("", "\r", ";", "\n\n");
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(64, 100, 333, 1 << 20);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\n\n");
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"));
    }

    @Test
    void a_text_with_a_mark_and_a_hint_is_read_the_same_way() throws Exception {
        assertTheSame(
                "\ufeffsep=;\n"
                        + text(HEADER, List.of("2023;VPR-5-MA;edu1;5А|0|1;3;3;;1;7;"), "\n"),
                64,
                StandardCharsets.UTF_8);
    }

    @Test
    void a_class_padded_with_hundreds_of_thousands_of_spaces_leads_nowhere() throws Exception {
        String padded = "2023;VPR-5-MA;edu1;5А" + " ".repeat(600_000);
        List<String> rows = List.of(padded + "|0|1;3;3;;1;7", "2023;VPR-5-MA;edu1;5А|0|1;3;3;;1;7");
        assertTheSame(text(HEADER, rows, "\n"), 1 << 20, StandardCharsets.UTF_8);
    }

    private static void assertTheSame(String text, int size, Charset charset)
            throws IOException, UnreadableFile {
        Path path = Files.createTempFile("plain", ".csv");
        try {
            Files.write(path, text.getBytes(charset));
            try (TableFile file = TableFile.open(path)) {
                Reading ordinary = Told.read(file);
                Reading quick =
                        Told.read(new InParts(file, new PlainCsv(path, charset, ';', size)));
                assertThat(quick).usingRecursiveComparison().isEqualTo(ordinary);
            }
        } finally {
            Files.delete(path);
        }
    }
}
