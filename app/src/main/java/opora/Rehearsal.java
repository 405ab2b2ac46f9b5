package opora;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opora.api.Check;
import opora.api.Identify;
import opora.api.Summarise;
import opora.upkeep.CannotStart;
import opora.upkeep.Serve;

/**
 * Does once, after a build, what people will do, so that the virtual machine can keep the loaded classes and start several times faster
 * (docs/decisions/0002). The launcher calls it; people do not.
 */
final class Rehearsal {

    private static final String OUTCOMES =
            """
            год;процедура;код ОО;участников;не справились
            2020;VPR-5-MA;edu000001;25;9
            2021;VPR-5-MA;edu000001;25;9
            2021;VPR-6-RU;edu000002;12;1
            """;

    private static final String PARTICIPANTS =
            """
            год;процедура;код ОО;код участника;отметка;отметка по журналу;балл;1/1;2/2
            2021;VPR-5-MA;edu000001;50001;3;4;2;1;1
            2021;VPR-5-MA;edu000001;50002;2;3;1;0;1
            """;

    private Rehearsal() {}

    /** {@code words}: what is rehearsed and a scratch folder. */
    static int run(List<String> words, PrintStream out) throws IOException {
        Path scratch = Path.of(words.get(1));
        return switch (words.getFirst()) {
            case "pages" -> Serve.rehearse(Opora.class, scratch, out, Rehearsal::visit);
            case "commands" -> commands(scratch);
            default -> throw new IllegalArgumentException("nothing to rehearse: " + words);
        };
    }

    /** The answers do not matter here: what is wrong with a command shows when a person calls it. */
    private static int commands(Path scratch) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        Files.createDirectories(scratch);
        String outcomes = written(scratch.resolve("outcomes.csv"), OUTCOMES);
        String participants = written(scratch.resolve("participants.csv"), PARTICIPANTS);
        String list = scratch.resolve("list").toString();
        for (String format : List.of("text", "json", "csv", "docx", "xlsx")) {
            List<String> words =
                    List.of("--year", "2021", "--format", format, "--out", list, outcomes);
            Identify.run(words, nowhere, nowhere);
        }
        Summarise.run(List.of(participants), nowhere, nowhere);
        Check.run(List.of(outcomes, participants, list), nowhere, nowhere);
        return 0;
    }

    private static String written(Path file, String text) throws IOException {
        return Files.writeString(file, text).toString();
    }

    private static void visit(URI page) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String path : List.of("", "signin", "opora.css", "actuator/health")) {
                browser.send(
                        HttpRequest.newBuilder(page.resolve(path)).build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new CannotStart("Страницы не отвечают: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
