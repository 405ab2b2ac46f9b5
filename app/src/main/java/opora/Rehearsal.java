package opora;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import opora.upkeep.CannotStart;
import opora.upkeep.Serve;

/**
 * Does once, after a build, what people will do, so that the virtual machine can keep the loaded classes and start several times faster
 * (docs/decisions/0002). The launcher calls it; people do not.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** {@code words}: what is rehearsed and a scratch folder. */
    static int run(List<String> words, PrintStream out) {
        Path scratch = Path.of(words.get(1));
        return switch (words.getFirst()) {
            case "pages" -> Serve.rehearse(Opora.class, scratch, out, Rehearsal::visit);
            default -> throw new IllegalArgumentException("nothing to rehearse: " + words);
        };
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
