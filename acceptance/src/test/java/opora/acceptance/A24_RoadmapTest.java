package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** A school drops the table that it has in Word, mends one term, takes it, sees it along time, moves a term by a form and by dragging, and takes a move back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A24_RoadmapTest {

    private static final List<List<String>> ROWS =
            List.of(
                    List.of("№", "Мероприятия", "Сроки", "Ответственные", "Результат"),
                    List.of("1. Работа с педагогами"),
                    List.of("1.1", "Провести семинар", "Июнь, январь", "Завуч", "Материалы"),
                    List.of("1.2", "Посетить уроки", "по плану методиста", "Завуч", "Справки"),
                    List.of("1.3", "Собрать группу", "март 2027", "Директор", "Приказ"),
                    List.of("2. Работа с семьями"),
                    List.of("2.1", "Провести собрание", "скоро будет", "Завуч", "Протокол"));

    private final RunningOpora opora = RunningOpora.demo();
    private final Visitor school = Visitor.of(opora, Chromium.desktop(), Visitor.SCHOOL);

    @TempDir private Path folder;
    private String programme = "";

    @AfterAll
    void close() {
        school.close();
    }

    /** A row with one text is one cell over all columns, as offices make their sections. */
    private Path table() throws IOException {
        Path file = folder.resolve("дорожная карта.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(0, 0);
            table.removeRow(0);
            for (List<String> texts : ROWS) {
                CTRow row = table.getCTTbl().addNewTr();
                for (String text : texts) {
                    var cell = row.addNewTc();
                    if (texts.size() == 1) {
                        cell.addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(5));
                    }
                    cell.addNewP().addNewR().addNewT().setStringValue(text);
                }
            }
            document.write(out);
        }
        return file;
    }

    private Locator bar(String label) {
        return school.page().locator("svg.op-bars[aria-label='%s'] rect".formatted(label)).first();
    }

    @Test
    @Order(1)
    void the_table_of_the_office_is_read_and_its_doubts_stand_at_their_cells() throws IOException {
        school.open("/programmes/new");
        school.page().locator("input[name=shape][value=school]").check();
        school.fill("Наименование", "Программа с таблицей из Word");
        school.fill("Начало", "2027-01-11");
        school.fill("Окончание", "2027-12-31");
        school.press("Начать программу");
        programme = school.path();
        school.follow("Дорожная карта");
        school.follow("Загрузить из Word или Excel");
        school.choose(List.of(table()));
        school.press("Прочитать файл");

        assertThat(school.title()).isEqualTo("Программа с таблицей из Word");
        assertThat(school.content())
                .contains("В таблице 4 мероприятия: добавится 4.")
                .contains("срок не понят, слова сохранены")
                .contains("дни зависят от других");
    }

    @Test
    @Order(2)
    void one_term_is_mended_and_the_table_is_taken() {
        school.page().locator("[name='r.7.timing']").fill("октябрь 2027");
        school.press("Взять в дорожную карту");

        assertThat(school.content())
                .contains("Дорожная карта взята из файла", "В дорожной карте 4 мероприятия");
        assertThat(bar("октябрь 2027").getAttribute("class")).isEqualTo("soft");
        assertThat(bar("по плану методиста, дни зависят от других").getAttribute("class"))
                .isEqualTo("plan");
    }

    @Test
    @Order(3)
    void a_term_is_moved_by_the_form() {
        school.follow("Перенести срок: 1.3");
        school.page().locator("#from").selectOption("2027-04");
        school.page().locator("#to").selectOption("2027-05");
        school.press("Перенести");

        assertThat(school.content()).contains("Срок перенесён: март 2027 → апрель – май 2027");
        assertThat(bar("апрель – май 2027").isVisible()).isTrue();
    }

    @Test
    @Order(4)
    void a_term_is_moved_by_dragging_its_bar_two_months_to_the_right() {
        BoundingBox box = bar("октябрь 2027").boundingBox();
        double month = 340.0 / 12;
        school.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        school.page().mouse().down();
        school.page().mouse().move(box.x + box.width / 2 + month, box.y + 3);
        school.page().mouse().move(box.x + box.width / 2 + 2 * month, box.y + 3);
        assertThat(school.page().locator("[data-drag-said]").innerText())
                .isEqualTo("Срок на 2\u00a0месяца позже");
        school.page().mouse().up();
        school.page().waitForSelector("svg.op-bars[aria-label='декабрь 2027']");

        assertThat(school.content()).contains("Срок перенесён: октябрь 2027 → декабрь 2027");
    }

    @Test
    @Order(5)
    void the_move_is_taken_back_in_the_history() {
        school.open(programme + "/history");
        school.press("Отменить изменение");

        school.open(programme + "/roadmap?view=gantt");
        assertThat(bar("октябрь 2027").isVisible()).isTrue();
        school.open(programme + "/roadmap?view=calendar");
        assertThat(school.content())
                .contains("Октябрь 2027", "Провести собрание", "Срок зависит от других");
    }
}
