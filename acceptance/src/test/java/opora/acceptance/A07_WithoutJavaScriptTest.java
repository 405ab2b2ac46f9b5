package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main job in a browser that runs no script. */
class A07_WithoutJavaScriptTest {

    private static final String EMAIL = "plain@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String UNKNOWN =
            """
            год;процедура;код ОО;участников;не справились
            2021;VPR-6-MA;edu200001;10;9
            """;

    @TempDir private Path folder;

    @Test
    void from_the_first_operator_to_the_list_its_documents_and_a_recall_without_a_script()
            throws IOException {
        try (RunningOpora opora = RunningOpora.empty();
                Visitor visitor = new Visitor(opora, Chromium.withoutJavaScript())) {
            visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), EMAIL, PASSWORD);
            Loads loads = new Loads(visitor);
            loads.choose(files());
            loads.waitUntilRead();
            visitor.page().getByLabel("Что сделать с edu200001").selectOption("add");
            visitor.press("Сохранить решения");
            loads.accept();
            visitor.follow("Выявить школы");
            visitor.page().check("input[type=radio][name=year][value='2021']");
            visitor.press("Выявить школы");
            assertThat(visitor.title()).isEqualTo("Перечень школ, которым нужна поддержка");
            assertThat(visitor.row("Ольховская СОШ")).contains("В перечне", "9 из 25 · 36 %");

            assertThat(visitor.download("XLSX")).isNotEmptyFile();
            assertThat(Papers.text(visitor.download("Приложение к приказу"))).contains("2021 года");
            visitor.page().locator("summary").nth(1).click();
            visitor.page().getByLabel("зона риска").uncheck();
            visitor.press("Показать");
            assertThat(visitor.content()).contains("Ольховская СОШ").doesNotContain("15 из 50");
            visitor.follow("Ольховская СОШ");
            visitor.follow("9 из 25");
            assertThat(visitor.section("Источник")).contains("2021.csv");

            loads.recallNewest("проверка без сценариев");
            assertThat(visitor.text()).contains("больше не действуют");
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : SmallRegion.files().entrySet()) {
            files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        files.add(Files.writeString(folder.resolve("незнакомая.csv"), UNKNOWN));
        return files;
    }
}
