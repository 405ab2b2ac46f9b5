package opora.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's Chromium, started once for all chapters. */
public final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final class Started {
        static final Playwright PLAYWRIGHT = Playwright.create();
        static final Browser BROWSER =
                PLAYWRIGHT
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(QUIET));
    }

    private Chromium() {}

    public static BrowserContext desktop() {
        return fresh(options().setViewportSize(1280, 900));
    }

    public static BrowserContext phone() {
        return fresh(options().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true));
    }

    public static BrowserContext withoutJavaScript() {
        return fresh(options().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("ru-RU")
                .setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static BrowserContext fresh(Browser.NewContextOptions options) {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "acceptance needs Debian's package chromium (" + PROGRAM + ")");
        }
        return Started.BROWSER.newContext(options);
    }
}
