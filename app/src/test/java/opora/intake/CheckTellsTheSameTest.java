package opora.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import opora.api.Check;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.office.reading.HandmadeXlsx;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line says of a file before it is sent is what the load says of it afterwards. */
@SpringBootTest
@OnTestDatabase
class CheckTellsTheSameTest {

    private static final String OUTCOMES = "год;процедура;код ОО;класс;участников;не справились\n";
    private static final String PARTICIPANTS =
            "year;procedure;school;class;participant;variant;mark;score\n";

    @TempDir private Path folder;

    @Autowired Batches batches;

    @Test
    void of_every_file_of_a_corpus() throws IOException {
        Map<String, byte[]> corpus = corpus();
        List<String> names = List.copyOf(corpus.keySet());
        long load = load(corpus);

        List<String> onThePage =
                batches.check(load).orElseThrow().files().stream()
                        .map(CheckTellsTheSameTest::told)
                        .toList();

        assertThat(onThePage).hasSize(names.size()).isEqualTo(checked(names));
        assertThat(batches.find(load).orElseThrow().files())
                .as("the corpus holds every kind of answer")
                .extracting(file -> file.decision().orElseThrow())
                .contains(Decision.values());
    }

    private static Map<String, byte[]> corpus() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "хороший.csv", OUTCOMES + "2021;VPR-5-MA;edu700123;;25;9\n");
        put(files, "буква.csv", OUTCOMES + "2021;VPR-5-MA;edu700123;;2О;9\n");
        put(
                files,
                "сдвиг.csv",
                OUTCOMES
                        + "2021;VPR-7-MA;edu700123;Смирнов;25;9\n2021;VPR-7-MA;edu700123;5А;20;9\n");
        put(files, "без года.csv", "процедура;код ОО;участников;не справились\nVPR-5-MA;r1;25;9\n");
        put(
                files,
                "итог.csv",
                PARTICIPANTS
                        + "2021;VPR-5-MA;edu799001;5А;1;1;2;3\n".repeat(2)
                        + "2021;VPR-5-MA;Итого;;2;;;\n");
        put(
                files,
                "далёкий нуль.csv",
                PARTICIPANTS
                        + "2021;VPR-5-RU;edu799001;5А;;1;3;20\n".repeat(3000)
                        + "2021;VPR-5-RU;edu799001;5\0Б;7;1;2;3\n");
        put(files, "реестр.csv", "код ОО;наименование;муниципалитет\nr1;Школа;Лужанск\n;Б;В\n");
        put(files, "письмо.csv", "Добрый день;прошу принять\n");
        files.put(
                "книга.xlsx",
                HandmadeXlsx.ofRows(
                                """
                                <row r="1"><c t="inlineStr"><is><t>год</t></is></c><c t="inlineStr"><is><t>процедура</t></is></c>\
                                <c t="inlineStr"><is><t>код ОО</t></is></c><c t="inlineStr"><is><t>участников</t></is></c>\
                                <c t="inlineStr"><is><t>не справились</t></is></c></row>\
                                <row r="2"><c><v>2021</v></c><c t="inlineStr"><is><t>VPR-6-MA</t></is></c>\
                                <c t="inlineStr"><is><t>edu700123</t></is></c><c><v>30</v></c><c><v>3</v></c></row>\
                                """)
                        .bytes());
        files.put("обрывок.xlsx", new byte[] {'P', 'K', 3, 4, 0});
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String content) {
        files.put(name, content.getBytes(UTF_8));
    }

    private long load(Map<String, byte[]> corpus) {
        List<Upload> uploads = new ArrayList<>();
        corpus.forEach((name, bytes) ->
                uploads.add(new Upload(name, () -> new ByteArrayInputStream(bytes))));
        long load = ((Received.Taken) batches.receive(uploads, OPERATOR)).batch();
        batches.readNow(load);
        return load;
    }

    private List<String> checked(List<String> names) throws IOException {
        List<String> words = new ArrayList<>(List.of("--format", "json"));
        Map<String, byte[]> corpus = corpus();
        for (String name : names) {
            words.add(
                    Files.write(folder.resolve(name), Objects.requireNonNull(corpus.get(name)))
                            .toString());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Check.run(
                words,
                new PrintStream(out, true, UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
        List<String> told = new ArrayList<>();
        JsonMapper.shared().readTree(out.toString(UTF_8)).forEach(file -> told.add(told(file)));
        return told;
    }

    /** «outcomes accept: 25 участников, 9; kind row column «value»: message». */
    private static String told(JsonNode file) {
        StringBuilder told = new StringBuilder();
        told.append(file.get("layout").asString())
                .append(' ')
                .append(file.get("decision").asString());
        told.append(": ")
                .append(count(file, "participants"))
                .append(", ")
                .append(count(file, "failed"));
        for (JsonNode finding : file.get("findings")) {
            told.append("; ")
                    .append(
                            String.join(
                                    " ",
                                    finding.get("kind").asString(),
                                    finding.get("severity").asString(),
                                    Integer.toString(count(finding, "row")),
                                    text(finding, "column"),
                                    text(finding, "value"),
                                    finding.get("message").asString()));
        }
        return told.toString();
    }

    private static int count(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? 0 : value.asInt();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }

    /** The command mends nothing: for rows that a load sets aside it refuses the file. */
    private static String decision(BatchFile file) {
        return file.quarantined().aside() > 0
                ? Decision.REJECT.id()
                : file.decision().map(Decision::id).orElse("");
    }

    private static String severity(Finding.Severity severity) {
        return severity == Finding.Severity.ASIDE ? Finding.Severity.ERROR.id() : severity.id();
    }

    private static String told(CheckedFile checked) {
        BatchFile file = checked.file();
        StringBuilder told = new StringBuilder();
        told.append(file.layout().map(Layout::id).orElse("")).append(' ');
        told.append(decision(file));
        told.append(": ")
                .append(sum(file, Reading.Part::participants))
                .append(", ")
                .append(sum(file, Reading.Part::failed));
        checked.findings()
                .forEach(finding ->
                        told.append("; ")
                                .append(
                                        String.join(
                                                " ",
                                                finding.kind().id(),
                                                severity(finding.severity()),
                                                Integer.toString(finding.row()),
                                                finding.letter(),
                                                finding.value(),
                                                finding.message())));
        return told.toString();
    }

    private static int sum(BatchFile file, Function<Reading.Part, Optional<Integer>> count) {
        return file.parts().stream().mapToInt(part -> count.apply(part).orElse(0)).sum();
    }
}
