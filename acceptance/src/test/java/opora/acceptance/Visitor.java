package opora.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A person before a browser. Reads and clicks what stands on the page, nothing else. */
final class Visitor implements AutoCloseable {

    static final String OPERATOR = "operator@opora.example";
    static final String COORDINATOR = "coordinator@opora.example";
    static final String SCHOOL = "school@opora.example";

    private static final String DEMO_PASSWORD = "uchebnaya-oblast";

    private static final String DROP =
            """
            (form, files) => {
              const carried = new DataTransfer();
              for (const file of files) carried.items.add(new File([Uint8Array.from(atob(file.content), c => c.charCodeAt(0))], file.name));
              for (const kind of ['dragover', 'drop'])
                form.dispatchEvent(new DragEvent(kind, {dataTransfer: carried, bubbles: true, cancelable: true}));
            }
            """;

    private final String address;
    private final BrowserContext context;
    private final Page page;

    Visitor(RunningOpora opora, BrowserContext context) {
        this.address = opora.address();
        this.context = context;
        this.page = context.newPage();
        this.page.setDefaultTimeout(30_000);
    }

    /** Somebody of the sample region, signed in. */
    static Visitor of(RunningOpora opora, BrowserContext context, String email) {
        Visitor visitor = new Visitor(opora, context);
        visitor.signIn(email, DEMO_PASSWORD);
        return visitor;
    }

    void signIn(String email, String password) {
        open("/sign-in");
        fill("Электронная почта", email);
        fill("Пароль", password);
        press("Войти");
    }

    /** Opens a path of the product; answers the status of the response. */
    int open(String path) {
        return page.navigate(path.startsWith("http") ? path : address + path).status();
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    Path download(String link) {
        Download download =
                page.waitForDownload(() ->
                        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                                .first()
                                .click());
        return download.path();
    }

    /** Chooses files in the file field of the page. */
    void choose(List<Path> files) {
        page.setInputFiles("input[type=file]", files.toArray(Path[]::new));
    }

    /** Drags files onto the page and drops them. {@code files}: name → content. */
    void drop(Map<String, byte[]> files) {
        List<Map<String, String>> carried =
                files.entrySet().stream()
                        .map(file ->
                                Map.of(
                                        "name", file.getKey(),
                                        "content",
                                                java.util.Base64.getEncoder()
                                                        .encodeToString(file.getValue())))
                        .toList();
        page.locator("form[data-drop]").first().evaluate(DROP, carried);
    }

    String title() {
        return page.locator("h1").first().innerText();
    }

    /** All that stands on the page, as a person reads it. */
    String text() {
        return page.locator("body").innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    String path() {
        return page.url().substring(address.length());
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
