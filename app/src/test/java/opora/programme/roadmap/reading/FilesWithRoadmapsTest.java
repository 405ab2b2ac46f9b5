package opora.programme.roadmap.reading;

import static opora.programme.roadmap.reading.WordFixture.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import opora.office.TableFile;
import opora.programme.timing.Period;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Which tables of a file are taken for roadmaps, and by what. */
class FilesWithRoadmapsTest {

    private static final Period PERIOD =
            Period.of(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 8, 31));

    private static FoundRoadmaps read(WordFixture document) throws Exception {
        return RoadmapReading.of(document.grids(), PERIOD);
    }

    private static DraftRoadmap only(String table) throws Exception {
        FoundRoadmaps found = read(new WordFixture().table(table));
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.roadmaps()).hasSize(1);
        return found.roadmaps().getFirst();
    }

    private static List<String> sentences(DraftRoadmap draft) {
        return draft.doubts().stream().map(RoadmapDoubt::sentence).toList();
    }

    @Test
    void columns_without_a_heading_are_told_by_what_stands_in_them() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        1 | Провести входную диагностику по математике | сентябрь 2025 | Заместитель директора | Аналитическая справка о затруднениях
                        2 | Организовать консультации для родителей | в течение года | Классные руководители, педагог-психолог | Журнал консультаций по классам
                        3 | Обсудить результаты на педагогическом совете | январь 2026 | Директор школы | Протокол педагогического совета
                        """);
        assertThat(outline(draft))
                .contains(
                        "2 | Организовать консультации для родителей | в течение года | Классные руководители, педагог-психолог | Журнал консультаций по классам");
        assertThat(sentences(draft))
                .containsExactly(
                        "Таблица 1. Заголовка нет: столбцы узнаны по тому, что в них стоит. Проверьте, то ли где.");
    }

    @Test
    void a_heading_without_rows_is_offered_with_that_doubt() throws Exception {
        assertThat(sentences(only("№ | Мероприятия | Сроки\n | | ")))
                .containsExactly("Таблица 1. Под заголовком таблицы ничего нет. Заполните её.");
    }

    @Test
    void of_several_tables_those_that_look_like_roadmaps_are_offered_and_the_others_named()
            throws Exception {
        FoundRoadmaps found =
                read(
                        new WordFixture()
                                .paragraph("Показатели")
                                .table(
                                        """
                                        № | Показатель | Единица | База | План
                                        1 | Доля успевающих | % | 80 | 90
                                        """)
                                .paragraph("Паспорт")
                                .table("Название | Программа")
                                .paragraph("План мероприятий")
                                .table(
                                        """
                                        № | Мероприятия | Срок | Ответственные
                                        1 | Собрать команду | март 2026 | Директор
                                        """)
                                .paragraph("Пусто")
                                .table(" | | "));
        assertThat(found.roadmaps())
                .extracting(DraftRoadmap::place, DraftRoadmap::caption)
                .containsExactly(tuple("таблица 3", "План мероприятий"));
        assertThat(found.leftOut())
                .extracting(FoundRoadmaps.LeftOut::caption, FoundRoadmaps.LeftOut::reason)
                .containsExactly(
                        tuple(
                                "Показатели",
                                "Не нашлись столбцы «Мероприятие» и «Срок». Если это дорожная карта, назовите так её столбцы и загрузите файл ещё раз."),
                        tuple(
                                "Паспорт",
                                "В таблице меньше трёх столбцов: мероприятий со сроками и ответственными в ней быть не может."),
                        tuple("Пусто", "Таблица пустая."));
    }

    @Test
    void a_sheet_of_excel_is_read_like_a_table_of_word() throws Exception {
        Path path = Files.createTempFile("roadmap", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("План");
            put(sheet, 0, "Дорожная карта школы");
            put(sheet, 2, "№", "Мероприятия", "Сроки", "Ответственные", "Результат");
            put(sheet, 3, "1", "Работа с педагогами");
            put(sheet, 4, "1.1", "Провести семинар", "март 2026", "Завуч", "Материалы");
            put(sheet, 5, "Блок 2. Работа с семьями");
            put(sheet, 6, "2.1", "Провести собрание", "ежеквартально", "Классные руководители", "");
            try (OutputStream out = Files.newOutputStream(path)) {
                book.write(out);
            }
            try (TableFile file = TableFile.open(path)) {
                Grid grid = Grid.of(file.sheets().getFirst());
                DraftRoadmap draft = RoadmapReading.of(List.of(grid), PERIOD).roadmaps().getFirst();
                assertThat(draft.place()).isEqualTo("лист «План»");
                assertThat(draft.caption()).isEqualTo("Дорожная карта школы");
                assertThat(outline(draft))
                        .containsExactly(
                                "[1] Работа с педагогами",
                                "1.1 | Провести семинар | март 2026 | Завуч | Материалы",
                                "[2] Блок 2. Работа с семьями",
                                "2.1 | Провести собрание | ежеквартально | Классные руководители | ");
                assertThat(sentences(draft))
                        .containsExactly(
                                "Лист «План», строка 7, «Результат». Не указан ожидаемый результат. Допишите, если он известен.");
            }
        } finally {
            Files.delete(path);
        }
    }

    private static void put(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int cell = 0; cell < texts.length; cell++) {
            row.createCell(cell).setCellValue(texts[cell]);
        }
    }
}
