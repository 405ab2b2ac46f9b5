package opora.programme.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.measures.Measures;
import opora.programme.start.Travelling.Passage;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a programme may be read by every school: what is done, never figures, analysis or names. */
class TellingTest {

    private static Provision provision(
            int id, String kind, Optional<Integer> parent, Map<String, String> values) {
        return new Provision(
                new ProvisionId(id),
                Kinds.shipped().get(kind),
                parent.map(ProvisionId::new),
                BigDecimal.valueOf(id),
                values,
                1);
    }

    private static final Edition EDITION =
            Edition.of(
                    List.of(
                            provision(
                                    1,
                                    Kind.PROGRAMME,
                                    Optional.empty(),
                                    Map.of(
                                            "title",
                                            "Программа Боровинской школы",
                                            "starts",
                                            "2026-01-11",
                                            "head",
                                            "Директор Н. В. Белова")),
                            provision(
                                    2,
                                    "goal",
                                    Optional.empty(),
                                    Map.of("text", "Выйти из перечня")),
                            provision(3, "task", Optional.empty(), Map.of("text", "Меньше двоек")),
                            provision(
                                    4,
                                    "indicator",
                                    Optional.empty(),
                                    Map.of("name", "Доля", "base", "9 из 25 · 36 %")),
                            provision(
                                    5,
                                    "principle",
                                    Optional.empty(),
                                    Map.of("text", "Помогать, а не наказывать")),
                            provision(
                                    6,
                                    "part",
                                    Optional.empty(),
                                    Map.of("heading", "Анализ", "view", "roadmap")),
                            provision(
                                    7,
                                    "paragraph",
                                    Optional.of(6),
                                    Map.of("text", "Не справились 9 из 25")),
                            provision(
                                    8, "activity_group", Optional.of(6), Map.of("title", "Уроки")),
                            provision(
                                    9,
                                    "activity",
                                    Optional.of(8),
                                    Map.of(
                                            "text",
                                            "Посетить уроки коллег",
                                            "timing",
                                            "май 2026",
                                            "responsible",
                                            "Белова Н. В.",
                                            "coverage",
                                            "48 родителей",
                                            "result",
                                            "Листы наблюдения")),
                            provision(
                                    10,
                                    "activity",
                                    Optional.of(8),
                                    Map.of("text", "Обсудить уроки с Беловой")),
                            provision(
                                    11, "activity_group", Optional.of(6), Map.of("title", "Семья")),
                            provision(
                                    12,
                                    "activity",
                                    Optional.of(11),
                                    Map.of("text", "Провести собрание в 6Б")),
                            provision(
                                    13,
                                    "activity_group",
                                    Optional.of(6),
                                    Map.of("title", "План на 2026 год")),
                            provision(
                                    14, "activity", Optional.of(13), Map.of("text", "Собраться"))));

    private static final Telling TELLING =
            Telling.of(EDITION, List.of("Боровинская СОШ", "Верхнелужский район"));

    @Test
    void what_is_done_travels_and_nothing_that_tells_of_the_school() {
        Travelling travelling = Travelling.of(EDITION, TELLING);

        assertThat(travelling.passages())
                .extracting(Passage::title)
                .containsExactly("Помогать, а не наказывать", "Уроки", "Посетить уроки коллег");
        assertThat(travelling.passages().getLast().values()).containsOnlyKeys("text", "result");
        assertThat(travelling.passages().toString())
                .doesNotContain("9 из 25")
                .doesNotContain("Белов")
                .doesNotContain("48")
                .doesNotContain("Боровин")
                .doesNotContain("перечн")
                .doesNotContain("двоек");
    }

    @Test
    void what_stays_is_shown_with_the_reason() {
        assertThat(Travelling.of(EDITION, TELLING).kept())
                .extracting(one -> one.title() + " — " + one.why())
                .containsExactly(
                        "Посетить уроки коллег: май 2026 — год",
                        "Обсудить уроки с Беловой — имя школы, муниципалитета или человека",
                        "Провести собрание в 6Б — класс школы",
                        "План на 2026 год — год",
                        "Собраться — не передаётся весь раздел");
    }

    @Test
    void a_section_goes_with_its_activities_alone() {
        assertThat(Travelling.of(EDITION, TELLING).only(List.of(5)).passages())
                .extracting(Passage::title)
                .containsExactly("Помогать, а не наказывать");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Консультации: Орлова Д. М.                     | имя человека
                    Пригласить И. И. Петрова                       | имя человека
                    Занятия ведёт Наталья Викторовна               | имя человека
                    Закрепить наставника за учеником Петровым Иваном | имя человека
                    Пригласить родителей Петрова Ивана             | имя человека
                    Занятия ведёт наставник — Петрова Анна         | имя человека
                    Ответственный: Петрова Анна                    | имя человека
                    Занятия для 7 слабоуспевающих обучающихся      | число результатов или людей
                    Беседы с 3 неуспевающими учениками             | число результатов или людей
                    Помочь 12 молодым сельским учителям            | число результатов или людей
                    Провести урок в 5-А классе                     | класс школы
                    Посетить урок в 7–«Б»                          | класс школы
                    Посетить урок в 7-а классе                     | класс школы
                    Дополнительные занятия для 14 обучающихся      | число результатов или людей
                    Обучить 12 учителей                            | число результатов или людей
                    Не больше 30 % не справившихся                 | число результатов или людей
                    Снизить с 9 из 25                              | число результатов или людей
                    Взаимные посещения в 5Б и 6«А»                 | класс школы
                    Стажировка в школе № 3                         | номер школы
                    Записаться по телефону 8 (900) 123-45-67       | телефон, почта или адрес сайта
                    Вопросы на school@example.ru                   | телефон, почта или адрес сайта
                    Опыт Боровинской школы                         | имя школы, муниципалитета или человека
                    """)
    void what_tells_of_a_school_or_a_person_is_stopped(String text, String why) {
        assertThat(TELLING.why(text)).hasValue(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Разобрать решаемость заданий с учителями 5–6 классов",
                "Провести диагностику в начале и в конце четверти",
                "Вести банк обучающихся с трудностями",
                "Взаимные посещения уроков: не реже двух раз в месяц",
                "сентябрь, март",
                "По приказу Министерства Просвещения Российской Федерации",
                "Рабочие программы Минпросвещения России",
                "Классный час ко Дню Победы, к Новому году",
                "Участие в проекте «Большая Перемена», центр «Точка Роста»",
                "Разобрать задания ВПР и ОГЭ с учителями",
                "Собрать методистов.\nПровести Неделю чтения",
                "Дни открытых уроков во 2-е полугодие, 1-я и 5-я недели",
                "Этап 1 – В начале года провести диагностику",
                "Раз в 2 недели разбирать работы слабоуспевающих учеников",
                "Провести 2 открытых урока для учителей",
                "в течение учебного года",
                "Листы наблюдения, план посещений"
            })
    void what_is_done_everywhere_passes(String text) {
        assertThat(TELLING.why(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    село                     | 1–9  | село, 1–9 классы
                    Посёлок городского типа  | 1–11 | Посёлок городского типа, 1–11 классы
                    Боровое                  | 1–9  | 1–9 классы
                    село Боровое             | 1–9  | 1–9 классы
                    город Лужанск            | 1–11 | 1–11 классы
                    """)
    void a_school_is_told_by_its_sort_and_never_by_its_place(
            String settlement, String grades, String setting) {
        assertThat(Examples.setting(new School.Details("", settlement, grades, "", "")))
                .isEqualTo(setting);
    }

    /** The words of all shipped measures can be shown: otherwise a roadmap of the catalogue would show nothing. */
    @Test
    void the_catalogue_passes_nearly_whole() {
        List<String> stopped =
                Measures.SHIPPED.list().stream()
                        .map(one -> one.title())
                        .filter(title -> TELLING.why(title).isPresent())
                        .toList();

        assertThat(stopped).hasSizeLessThan(4);
    }
}
