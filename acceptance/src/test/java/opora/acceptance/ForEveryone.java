package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every page has to be: without a barrier that axe calls serious, not wider than the screen, light, quiet on the console. */
final class ForEveryone {

    private static final List<ViewportSize> SCREENS =
            List.of(new ViewportSize(390, 844), new ViewportSize(1280, 900));

    /** Octets of a page without what later pages share. */
    private static final int HEAVIEST = 30_000;

    private static final AxeRunOptions EVERY_RULE = onlyWhatIsWrong();

    /** What may be another on a phone: colours and words are the same on every screen, and looking at them takes most of the time. */
    private static final AxeRunOptions ROOM = onlyWhatIsWrong();

    static {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("rule");
        rules.setValues(List.of("scrollable-region-focusable", "aria-hidden-focus"));
        ROOM.setRunOnly(rules);
    }

    /** Rows in which nothing stands that has not stood in a row before, but for its words, are not looked at: hundreds of them take axe seconds. */
    private static final String ONE_ROW_OF_EACH_KIND =
            """
            () => document.querySelectorAll('table, ul, ol').forEach(list => {
              const rows = list.tBodies ? [...list.tBodies].flatMap(body => [...body.rows]) : [...list.children];
              const seen = new Set();
              const kind = one => one.parentElement.tagName + one.tagName + '.' + one.getAttribute('class');
              for (const row of rows) {
                const fresh = [row, ...row.querySelectorAll('*')].map(kind).filter(one => !seen.has(one));
                fresh.length ? fresh.forEach(one => seen.add(one)) : row.remove();
              }
            })
            """;

    /** What an open load can show at once: a finding, a question, an unknown school. */
    private static final Map<String, byte[]> OPEN_LOAD =
            Map.of(
                    "ошибка.csv", SmallRegion.bytes(SmallRegion.BROKEN),
                    "незнакомые.csv", SmallRegion.bytes(SmallRegion.THIS_YEAR),
                    "выгрузка.csv", SmallRegion.bytes(SmallRegion.EXPORT));

    private ForEveryone() {}

    static void leaveALoadOpen(RunningOpora opora) {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            new Loads(visitor).drop(OPEN_LOAD);
        }
    }

    static void removeIt(RunningOpora opora) {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            Loads loads = new Loads(visitor);
            loads.openNewest();
            loads.remove();
        }
    }

    static void walk(RunningOpora opora, String who, EveryPage pages) {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), who)) {
            List<String> complaints = new ArrayList<>();
            visitor.page()
                    .onConsoleMessage(message -> {
                        if (message.type().equals("error")
                                && !visitor.path().equals(EveryPage.NOWHERE)) {
                            complaints.add(visitor.path() + ": " + message.text());
                        }
                    });
            pages.walk(visitor, ForEveryone::isForEveryone, ForEveryone::fits);
            assertThat(complaints).isEmpty();
        }
    }

    /** On a phone and on a desk. */
    static void isForEveryone(Visitor visitor) {
        fits(visitor);
        Page page = visitor.page();
        page.evaluate(ONE_ROW_OF_EACH_KIND);
        for (ViewportSize screen : SCREENS) {
            page.setViewportSize(screen.width, screen.height);
            boolean whole = screen != SCREENS.getFirst() || visitor.path().equals("/");
            assertThat(serious(page, whole ? EVERY_RULE : ROOM)).as(visitor.path()).isEmpty();
        }
    }

    /** Neither heavy nor wider than the screen. */
    static void fits(Visitor visitor) {
        Page page = visitor.page();
        assertThat(transferred(page, "navigation")).as(visitor.path()).isBetween(1, HEAVIEST);
        for (ViewportSize screen : SCREENS) {
            page.setViewportSize(screen.width, screen.height);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(visitor.path())
                    .isLessThanOrEqualTo(screen.width);
        }
    }

    /** What is right need not be told by the node. */
    private static AxeRunOptions onlyWhatIsWrong() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static List<String> serious(Page page, AxeRunOptions rules) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(rules).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(ForEveryone::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    static int transferred(Page page, String kind) {
        return ((Number)
                        page.evaluate(
                                "kind => performance.getEntriesByType(kind).reduce((sum, e) => sum + e.transferSize, 0)",
                                kind))
                .intValue();
    }
}
