package opora.acceptance;

import com.microsoft.playwright.options.AriaRole;

/** What the check of data leaves for people; it looks at the data in the background. */
final class DataTasks {

    private static final long PATIENCE_SECONDS = 120;

    private DataTasks() {}

    /** Opens the page anew until it says this. */
    static void waitFor(Visitor visitor, String page, String words) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000;
        visitor.open(page);
        while (!visitor.text().contains(words)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no «%s»: %s".formatted(words, visitor.text()));
            }
            visitor.open(page);
        }
    }

    /** Types an answer into the task that is open. */
    static void answer(Visitor visitor, String label, String text, String button) {
        visitor.page().getByRole(AriaRole.TEXTBOX).and(visitor.page().getByLabel(label)).fill(text);
        visitor.press(button);
    }
}
