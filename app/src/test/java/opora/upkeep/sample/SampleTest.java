package opora.upkeep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the demo's region as they lie in the folder. */
class SampleTest {

    private static final String REGISTER = "Реестр школ.csv";

    /** Tables without results. */
    private static final Set<String> REGISTERS =
            Set.of(REGISTER, "Реестр классов.csv", "Контекстные данные 2026.csv");

    private static final String IN_1251 = "ВПР 2025 5 класс математика.csv";

    @TempDir private static Path folder;

    private static Sample sample;

    @BeforeAll
    static void write() throws IOException {
        sample = Sample.of(Sample.SEED);
        sample.write(folder);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_of_every_file() throws Exception {
        Map<String, String> again = new TreeMap<>();
        for (SampleFile file : Sample.of(Sample.SEED).files().reversed()) {
            again.put(file.name(), digest(file));
        }
        Map<String, String> written = new TreeMap<>();
        for (String name : again.keySet()) {
            written.put(name, digest(Files.readAllBytes(folder.resolve(name))));
        }

        assertThat(again).isEqualTo(written);
    }

    @Test
    void another_seed_gives_other_files() throws Exception {
        SampleFile register = Sample.of(Sample.SEED + 1).files().get(1);

        assertThat(register.name()).isEqualTo(REGISTER);
        assertThat(digest(register))
                .isNotEqualTo(digest(Files.readAllBytes(folder.resolve(REGISTER))));
    }

    @Test
    void every_layout_and_every_year_is_there() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .hasSize(38)
                    .contains("ПРОЧТИ.txt", REGISTER, "ОГЭ 2024 итоги.xlsx", "ЕГЭ 2025 итоги.xlsx")
                    .filteredOn(name -> name.matches("\\d{7}\\.xlsx"))
                    .hasSize(19);
        }
    }

    @Test
    void the_register_is_utf_8_with_a_mark_and_names_all_schools() throws IOException {
        List<String> lines = lines(REGISTER);

        assertThat(lines.getFirst())
                .isEqualTo(
                        "\ufeffкод ОО;наименование;муниципалитет;регион;вид;населённый пункт;параллели;широта;долгота;закрыта;присоединена к");
        assertThat(lines).hasSize(321);
    }

    @Test
    void closed_and_merged_schools_stand_in_the_register() throws IOException {
        Map<String, String> ends =
                lines(REGISTER).stream()
                        .skip(1)
                        .map(line -> line.split(";", -1))
                        .filter(cells -> !cells[9].isEmpty())
                        .collect(
                                Collectors.toMap(
                                        cells -> cells[0], cells -> cells[9] + " → " + cells[10]));

        assertThat(ends).hasSize(6);
        sample.truth()
                .closed()
                .forEach((school, year) -> assertThat(ends).containsEntry(school, year + " → "));
        sample.truth()
                .merged()
                .forEach((school, to) -> assertThat(ends.get(school)).endsWith(" → " + to));
    }

    @Test
    void one_file_is_in_windows_1251() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(IN_1251));

        assertThat(isUtf8(bytes)).isFalse();
        assertThat(new String(bytes, Charset.forName("windows-1251")))
                .startsWith(
                        "год;процедура;код ОО;класс;код участника;вариант;отметка по журналу;отметка;балл;1/1;2/1")
                .contains(";отсутствовал;");
        assertThat(isUtf8(Files.readAllBytes(folder.resolve(REGISTER)))).isTrue();
    }

    @Test
    void every_school_of_the_tables_is_in_the_register() throws IOException {
        Set<String> known =
                lines(REGISTER).stream()
                        .map(line -> line.split(";")[0])
                        .collect(Collectors.toSet());

        for (String name : tables()) {
            assertThat(lines(name).stream().skip(1).map(line -> line.split(";")[2]).distinct())
                    .as(name)
                    .allMatch(known::contains)
                    .hasSizeGreaterThan(150);
        }
    }

    @Test
    void a_procedure_that_was_not_held_is_in_no_table() throws IOException {
        assertThat(sample.truth().notHeld()).containsExactly("2025:VPR-6-RU");
        for (String name : tables()) {
            assertThat(lines(name)).as(name).noneMatch(line -> line.startsWith("2025;VPR-6-RU;"));
        }
    }

    @Test
    void an_absent_pupil_has_no_mark_no_score_and_no_points() throws IOException {
        assertThat(lines("ВПР 2025 5 класс русский язык.csv"))
                .filteredOn(line -> line.contains("отсутствовал"))
                .hasSizeGreaterThan(700)
                .allMatch(line -> line.matches(".*;отсутствовал;[2-5]?;{23}"));
    }

    @Test
    void the_sum_of_the_tasks_is_the_score() throws IOException {
        for (String line : lines("ВПР 2024 5 класс математика.csv").stream().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            if (!cells[5].equals("отсутствовал")) {
                int sum = 0;
                for (int task = 9; task < cells.length; task++) {
                    sum += cells[task].equals("X") ? 0 : Integer.parseInt(cells[task]);
                }
                assertThat(cells[8]).as(line).isEqualTo(Integer.toString(sum));
            }
        }
    }

    @Test
    void rows_of_classes_hold_marks_that_add_up() throws IOException {
        List<String> lines = lines("ВПР 2024 6 класс по классам.csv");

        assertThat(lines.getFirst())
                .isEqualTo("\ufeffгод;процедура;код ОО;класс;участников;не справились;2;3;4;5");
        assertThat(lines).anyMatch(line -> line.contains(";6Б;"));
        for (String line : lines.stream().skip(1).toList()) {
            int[] counts =
                    Pattern.compile(";")
                            .splitAsStream(line)
                            .skip(4)
                            .mapToInt(Integer::parseInt)
                            .toArray();
            assertThat(counts[0]).as(line).isEqualTo(counts[2] + counts[3] + counts[4] + counts[5]);
            assertThat(counts[1]).as(line).isEqualTo(counts[2]);
        }
    }

    @Test
    void base_and_profile_mathematics_stand_apart_in_one_year_and_together_in_another()
            throws IOException {
        assertThat(procedures("ЕГЭ 2024 итоги.csv"))
                .containsExactlyInAnyOrder("EGE-11-RU", "EGE-11-MAB", "EGE-11-MAP");
        assertThat(procedures("ЕГЭ 2026 участники.csv"))
                .containsExactlyInAnyOrder("EGE-11-RU", "EGE-11-MAB", "EGE-11-MAP");
    }

    @Test
    void nothing_in_the_folder_tells_the_truth() throws IOException {
        Matcher told =
                Pattern.compile("inflated|improving|context")
                        .matcher(String.join("\n", lines("ПРОЧТИ.txt")));

        assertThat(told.find()).isFalse();
        assertThat(folder.resolve("truth.json")).doesNotExist();
        assertThat(sample.truth().inflated()).hasSize(6);
        assertThat(sample.truth().hidden()).hasSize(320);
    }

    private static Set<String> procedures(String name) throws IOException {
        return lines(name).stream()
                .skip(1)
                .map(line -> line.split(";")[1])
                .collect(Collectors.toSet());
    }

    private static List<String> tables() {
        return sample.files().stream()
                .map(SampleFile::name)
                .filter(name -> name.endsWith(".csv") && !REGISTERS.contains(name))
                .toList();
    }

    private static List<String> lines(String name) throws IOException {
        Charset charset =
                name.equals(IN_1251) ? Charset.forName("windows-1251") : StandardCharsets.UTF_8;
        return Files.readAllLines(folder.resolve(name), charset);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String digest(SampleFile file) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            file.content().write(out);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
