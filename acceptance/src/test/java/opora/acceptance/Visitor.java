package opora.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A person before a browser. Reads and clicks what stands on the page, nothing else. */
public final class Visitor implements AutoCloseable {

    static final String OPERATOR = "operator@opora.example";
    static final String COORDINATOR = "coordinator@opora.example";
    static final String SCHOOL = "school@opora.example";
    static final String DEMO_PASSWORD = "uchebnaya-oblast";

    /** Who has signed in once keeps her session. */
    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

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

    public Visitor(RunningOpora opora, BrowserContext context) {
        this.address = opora.address();
        this.context = context;
        this.page = context.newPage();
        this.page.setDefaultTimeout(30_000);
    }

    /** Somebody of the sample region, signed in. */
    static Visitor of(RunningOpora opora, BrowserContext context, String email) {
        return known(opora, context, email, DEMO_PASSWORD);
    }

    /** Somebody with an account, signed in. */
    public static Visitor known(
            RunningOpora opora, BrowserContext context, String email, String password) {
        Visitor visitor = new Visitor(opora, context);
        String who = opora.address() + " " + email;
        List<Cookie> session = SESSIONS.get(who);
        if (session == null) {
            visitor.signIn(email, password);
            SESSIONS.put(who, context.cookies());
        } else {
            context.addCookies(session);
        }
        return visitor;
    }

    void signIn(String email, String password) {
        open("/sign-in");
        fill("Электронная почта", email);
        fill("Пароль", password);
        press("Войти");
    }

    /** By the link that the program printed: the first operator makes her own account. */
    public void becomeTheFirstOperator(String link, String email, String password) {
        open(link);
        fill("Фамилия и инициалы", "Кравцова Е. П.");
        fill("Электронная почта", email);
        fill("Пароль", password);
        fill("Пароль ещё раз", password);
        press("Создать и войти");
    }

    /** Opens a path of the product; answers the status of the response. */
    public int open(String path) {
        return page.navigate(addressOf(path)).status();
    }

    public void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    }

    /** Chooses from the list with this id the first entry whose words contain these. */
    public void choose(String list, String words) {
        Locator entry = page.locator("#%s option:has-text('%s')".formatted(list, words)).first();
        page.selectOption("#" + list, new SelectOption().setValue(entry.getAttribute("value")));
    }

    public void press(String button) {
        follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    public void follow(String link) {
        follow(link(link));
    }

    /** Clicks the first of these and waits for the page it leads to. */
    public void follow(Locator way) {
        way.first().click();
        page.waitForLoadState();
    }

    public Path download(String link) {
        return page.waitForDownload(() -> link(link).first().click()).path();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** Chooses files in the file field of the page. */
    public void choose(List<Path> files) {
        page.setInputFiles("input[type=file]", files.toArray(Path[]::new));
    }

    /** Drags files onto the page and drops them. {@code files}: name → content. */
    public void drop(Map<String, byte[]> files) {
        List<Map<String, String>> carried =
                files.entrySet().stream()
                        .map(file ->
                                Map.of("name", file.getKey(), "content", base64(file.getValue())))
                        .toList();
        page.locator("form[data-drop]").first().evaluate(DROP, carried);
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    public String title() {
        return page.locator("h1").first().innerText();
    }

    /** All that stands on the page, as a person reads it. */
    public String text() {
        return Words.plain(page.locator("body").innerText());
    }

    /** What is said on the page itself, without the frame around it. */
    String content() {
        return Words.plain(page.locator("main").innerText());
    }

    /** What stands in the part of the page under this heading. */
    public String section(String heading) {
        return Words.plain(
                page.locator("section:has(h2:text-is(\"%s\"))".formatted(heading)).innerText());
    }

    /** The row of a table that says this. */
    public String row(String words) {
        return page.locator("tr").allInnerTexts().stream()
                .map(Words::plain)
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no row with «%s»: %s".formatted(words, text())));
    }

    public String addressOf(String path) {
        return path.startsWith("http") ? path : address + path;
    }

    public String path() {
        return page.url().substring(address.length());
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
