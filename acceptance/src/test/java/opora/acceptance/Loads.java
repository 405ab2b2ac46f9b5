package opora.acceptance;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The section «Данные» as an operator works with it. */
public final class Loads {

    private static final double PATIENCE_MILLIS = 180_000;

    private final Visitor visitor;

    public Loads(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Drags files onto the page, sends them and waits until they are read. */
    public void drop(Map<String, byte[]> files) {
        visitor.open("/batches");
        visitor.drop(files);
        visitor.press("Загрузить и проверить");
        waitUntilRead();
    }

    /** Chooses files by the field of the page and sends them. */
    public void choose(List<Path> files) {
        visitor.open("/batches");
        visitor.choose(files);
        visitor.press("Загрузить и проверить");
    }

    public void waitUntilRead() {
        visitor.page()
                .waitForSelector(
                        "button:has-text('Убрать загрузку')",
                        new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS));
    }

    void openNewest() {
        visitor.open("/batches");
        visitor.follow(visitor.page().locator("a:has-text('Загрузка ')"));
    }

    boolean canBeAccepted() {
        return visitor.page().locator("button:has-text('Принять')").count() > 0;
    }

    public void accept() {
        visitor.press("Принять");
    }

    void remove() {
        visitor.press("Убрать загрузку");
    }

    void recallNewest(String reason) {
        openNewest();
        visitor.follow("Отозвать приёмку");
        visitor.fill("Почему отзываете", reason);
        visitor.press("Отозвать приёмку");
    }
}
