package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole journey in a browser that runs no script: bring a file, answer, accept, make a run, read the list, recall. */
class A05_WithoutJavaScriptTest {

    private static final String FILE =
            """
            год;процедура;код ОО;участников;не справились
            2026;VPR-7-MA;%s;40;13
            """;

    @TempDir private Path folder;

    @Test
    void the_main_job_needs_no_script() throws IOException {
        try (Visitor visitor =
                Visitor.of(RunningOpora.demo(), Chromium.withoutJavaScript(), Visitor.OPERATOR)) {
            visitor.open("/schools");
            String code =
                    visitor.page()
                            .locator("main")
                            .innerText()
                            .replaceAll("(?s).*?(edu\\d{6}).*", "$1");
            Path file = Files.writeString(folder.resolve("своя работа.csv"), FILE.formatted(code));
            visitor.open("/batches");
            visitor.choose(List.of(file));
            visitor.press("Загрузить и проверить");
            visitor.page()
                    .waitForSelector(
                            "button:has-text('Принять'), button:has-text('Убрать загрузку')");
            visitor.press("Принять");
            visitor.follow("Выявить школы");
            visitor.page().check("input[name=year][value='2026']");
            visitor.press("Выявить школы");
            assertThat(visitor.title()).isEqualTo("Перечень школ, которым нужна поддержка");
            visitor.open("/batches");
            visitor.page().locator("a:has-text('Загрузка ')").first().click();
            visitor.follow("Отозвать приёмку");
            visitor.fill("Почему отзываете", "проверка без сценариев");
            visitor.press("Отозвать приёмку");
            assertThat(visitor.text()).contains("больше не действуют");
        }
    }
}
