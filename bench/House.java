import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opora served in a process of its own, and somebody at a browser: with an empty database its first operator. */
final class House implements AutoCloseable {

    static final String OPERATOR = "operator@region.example";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    static final Pattern READY = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "четыре слова подряд здесь";
    private static final String EDGE = "edge-of-a-part";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private final Process process;
    private final URI home;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    private House(Process process, URI home) {
        this.process = process;
        this.home = home;
    }

    /** {@code settings}: names and values of the environment. */
    static House open(Map<String, String> settings) throws Exception {
        ProcessBuilder command =
                new ProcessBuilder(Path.of(System.getProperty("bench")).resolveSibling("opora").toString(), "serve").redirectErrorStream(true);
        command.environment().putAll(settings);
        Process process = command.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        String link = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains("first-operator?token=")) {
                link = line.strip();
            }
            if (line.startsWith("Остановить")) {
                House house = new House(process, URI.create("http://localhost:" + settings.get("OPORA_PORT") + "/"));
                if (!link.isEmpty()) {
                    house.enter(link);
                }
                Thread.ofVirtual().start(() -> drain(said));
                return house;
            }
        }
        throw new IOException("the house did not open:\n" + all);
    }

    /** What is said later is not listened to, but must not fill the pipe. */
    private static void drain(BufferedReader said) {
        try {
            while (said.readLine() != null) {
                // not listened to
            }
        } catch (IOException closed) {
            // the house is closed
        }
    }

    private void enter(String link) throws Exception {
        String form = get(link);
        post("first-operator", Map.of("_csrf", found(CSRF, form), "token", link.substring(link.indexOf('=') + 1), "name", "Кравцова Е. П.",
                "email", OPERATOR, "password", PASSWORD, "again", PASSWORD));
    }

    /** The same house, and nobody yet at the browser. */
    House anotherBrowser() {
        return new House(process, home);
    }

    /** Leads to a page of no numbers, so that nothing is loaded before it is measured. */
    void signIn(String email) throws Exception {
        post("sign-in", Map.of("_csrf", found(CSRF, get("sign-in")), "email", email, "password", PASSWORD, "to", "/help"));
    }

    /** {@code link}: of an invitation. */
    void comeBy(String link) throws Exception {
        String form = get(link);
        post("invitation", Map.of("_csrf", found(CSRF, form), "token", link.substring(link.indexOf('=') + 1), "password", PASSWORD, "again", PASSWORD));
    }

    /** A deed of whoever is signed in. */
    HttpResponse<String> send(String path, Map<String, String> fields) throws Exception {
        Map<String, String> signed = new HashMap<>(fields);
        signed.put("_csrf", found(CSRF, get("identification/runs/new")));
        return post(path, signed);
    }

    /** Sends a file and accepts it when it is read. */
    void accept(Path file) throws Exception {
        String load = upload(file);
        String page = read(load);
        post(load + "/acceptance", Map.of("_csrf", found(CSRF, page), "token", found(READY, page)));
    }

    /** The page of a load whose files are all read. Nothing tells a browser when that is; it asks five times a second, and what is measured is late by that at most. */
    String read(String load) throws Exception {
        long begun = System.nanoTime();
        String page = get(load);
        while (!READY.matcher(page).find()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException(load + " is not read after " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(BETWEEN_QUESTIONS);
            page = get(load);
        }
        return page;
    }

    /** The most memory that the process ever held (Linux), in megabytes. */
    double megabytes() {
        return Measured.held(process.pid()) / 1024.0;
    }

    String get(String path) throws Exception {
        return body(browser.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofString()));
    }

    /** Answers the page it ends on. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    /** Sends a file to a new load; answers the address of the load. */
    String upload(Path file) throws Exception {
        String token = found(CSRF, get("batches/new"));
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                        .formatted(EDGE, token, EDGE, file.getFileName());
        BodyPublisher parts =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--" + EDGE + "--\r\n"));
        return send("batches", "multipart/form-data; boundary=" + EDGE, parts).uri().getPath();
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher sent) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path)).header("Content-Type", type).POST(sent).build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        body(answer);
        return answer;
    }

    private static String body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    static String found(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("the page has no " + pattern + "\n" + page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
