package opora.acceptance;

import java.util.ArrayList;
import java.util.List;

/** Every page that a role can come to in the sample region: the fixed ones, and one of each kind that hangs on data. */
final class AllPages {

    private static final List<String> FOR_EVERYONE =
            List.of(
                    "/",
                    "/me",
                    "/notices",
                    "/notices/settings",
                    "/tasks",
                    "/help",
                    "/accessibility",
                    "/no-such-page");

    private AllPages() {}

    /** What the first operator of an empty house can come to. */
    static List<String> ofEmptyHouse() {
        return List.of(
                "/",
                "/batches",
                "/identification",
                "/identification/runs/new",
                "/schools",
                "/people",
                "/notices",
                "/tasks",
                "/me/password");
    }

    static List<String> ofOperator(Visitor visitor) {
        List<String> pages = new ArrayList<>(FOR_EVERYONE);
        pages.addAll(
                List.of(
                        "/people",
                        "/journal",
                        "/batches",
                        "/batches/new",
                        "/schools",
                        "/schools?q=нет"));
        DataTasks.waitFor(visitor, "/tasks", "нет людей от школ");
        pages.add(first(visitor, "main a.go[href^='/tasks/']"));
        visitor.open("/people");
        pages.addAll(all(visitor, "main a[href^='/people/new']"));
        visitor.open("/batches");
        String accepted = first(visitor, "main tr:has-text('Принята') a[href^='/batches/']");
        pages.add(accepted);
        pages.add(accepted + "/recall");
        pages.add(first(visitor, "main tr:has-text('Ждёт решения') a[href^='/batches/']"));
        pages.addAll(ofLists(visitor));
        pages.add("/identification/runs/new");
        pages.addAll(List.of("/territory", "/territory/partners"));
        visitor.open("/territory");
        pages.addAll(all(visitor, "main tbody tr:first-child a[href^='/territory/acts/new']"));
        pages.add(first(visitor, "main a[href$='kind=REGION_RENAMED']"));
        return pages;
    }

    static List<String> ofCoordinator(Visitor visitor) {
        List<String> pages = new ArrayList<>(FOR_EVERYONE);
        pages.add("/schools");
        pages.add("/schools?structure=2026");
        pages.add("/territory");
        pages.addAll(ofLists(visitor));
        visitor.open("/schools");
        visitor.open(first(visitor, "main th a[href^='/schools/']") + "/history");
        pages.addAll(all(visitor, "main a[href^='/territory/acts/new']"));
        return pages;
    }

    static List<String> ofSchool(Visitor visitor) {
        List<String> pages = new ArrayList<>(FOR_EVERYONE);
        visitor.open("/");
        pages.add(first(visitor, "main a[href*='/identification/runs/']"));
        pages.addAll(ofCard(visitor, first(visitor, "main a[href^='/schools/']")));
        return pages;
    }

    /** Of whoever is responsible for personal data. */
    static List<String> ofOfficer() {
        return List.of(
                "/protection",
                "/protection/measures",
                "/protection/measures?state=NEEDLESS&whose=SERVER",
                "/journal");
    }

    private static List<String> ofLists(Visitor visitor) {
        List<String> pages = new ArrayList<>();
        visitor.open("/identification");
        String run = visitor.path();
        pages.add("/identification/runs");
        pages.add(run);
        pages.add(run + "?sort=share&size=small&status=listed");
        pages.add(run + "?status=nodata");
        pages.add(run + "?q=нет+такой");
        String verdict = first(visitor, "main a.name");
        pages.add(verdict);
        visitor.open(verdict);
        pages.addAll(ofCard(visitor, first(visitor, "main a[href^='/schools/']")));
        return pages;
    }

    private static List<String> ofCard(Visitor visitor, String card) {
        visitor.open(card + "/results");
        return List.of(
                card,
                card + "/results",
                card + "/history",
                card + "?view=print",
                card + "?on=2020-01-01",
                first(visitor, "main a[href^='/results/facts/']"));
    }

    private static String first(Visitor visitor, String selector) {
        return visitor.page().locator(selector).first().getAttribute("href");
    }

    private static List<String> all(Visitor visitor, String selector) {
        return visitor.page().locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
