package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;
import opora.vocabulary.Noun;

/** What the files are, for the person who opens the folder. */
public record ReadMe(SampleRegion region) implements Content {

    /** By it old editors know UTF-8. */
    private static final String MARK = "\ufeff";

    private static final String TEXT =
            """
            Учебная область для Опоры: %s

            Всё здесь выдумано: область, школы, ученики и их результаты. Файлы сделаны программой из числа %d,
            то же число даёт те же файлы. Совпадения с настоящими школами случайны.

            В области %s и %s. Результаты за 2024, 2025 и 2026 годы.

            Файлы устроены так же, как настоящие
              Реестр школ.csv              список школ; в последних двух столбцах: когда школа закрыта, куда присоединена
              Реестр классов.csv           классы школ и число обучающихся за три года
              3405118.xlsx и подобные      отчёты личного кабинета ФИС ОКО; в именах только числа, как там.
                                           За 2026 год «Индивидуальные результаты» (Ф1) и «Статистика по отметкам» (Ф3),
                                           за 2024 год «Статистика по отметкам»
              ВПР 2024 …, ВПР 2025 …       таблицы участников, «6 класс по классам» — таблица результатов;
                                           математика 5 класса за 2025 год — в кодировке Windows-1251
              ОГЭ …, ЕГЭ …                 за 2026 год таблицы участников, за 2024 и 2025 — таблицы результатов
              Контекстные данные 2026.csv  что школы ответили на контекстную форму: у каких школ трудные условия

            Чего нет
              ВПР по русскому языку в 6 классе в 2025 году: в области её не проводили.
              Имён и документов: у участников только выдуманные коды.

            Что делать
              Перетащите все файлы, кроме этого, на страницу «Данные» и примите их: вид каждого Опора узнаёт
              по содержанию. Потом откройте «Перечень» и выявите школы по результатам 2026 года.
            """;

    @Override
    public void write(OutputStream out) throws IOException {
        String text =
                TEXT.formatted(
                        SampleSchool.REGION,
                        region.seed(),
                        Noun.SCHOOL.counted(region.schools().size()),
                        Noun.MUNICIPALITY.counted(region.municipalities().size()));
        out.write((MARK + text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
