package opora.intake.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a table of unknown layout may hold, as a person says. */
public enum Meaning {
    SCHOOL("Код или логин школы", Use.ROW),
    SCHOOL_NAME("Название школы", Use.ROW),
    MUNICIPALITY("Муниципалитет", Use.ROW),
    CLASS("Класс: 5А", Use.ROW),
    YEAR("Год результатов", Use.ROW),
    PROCEDURE("Код процедуры: VPR-5-MA", Use.ROW),
    GRADE("Параллель: 5", Use.ROW),
    SUBJECT("Предмет", Use.ROW),
    PARTICIPANTS("Число участников", Use.SCHOOL),
    FAILED("Не справились, человек", Use.SCHOOL),
    TWO("Получили «2», человек", Use.SCHOOL),
    THREE("Получили «3», человек", Use.SCHOOL),
    FOUR("Получили «4», человек", Use.SCHOOL),
    FIVE("Получили «5», человек", Use.SCHOOL),
    MEAN_SCORE("Средний балл", Use.SCHOOL),
    MEAN_MARK("Средняя отметка", Use.SCHOOL),
    PARTICIPANT("Код участника", Use.ROW),
    VARIANT("Вариант или «отсутствовал»", Use.PUPIL),
    MARK("Отметка участника", Use.PUPIL),
    SCORE("Балл участника", Use.PUPIL),
    JOURNAL("Отметка по журналу", Use.PUPIL),
    TASK("Баллы за задание", Use.PUPIL);

    /** What a column is of. */
    public enum Use {
        /** of the row as a whole: it stands once in a table */
        ROW,
        /** a result of a school in one subject */
        SCHOOL,
        /** a result of a participant in one subject */
        PUPIL
    }

    public static final List<Meaning> MARKS = List.of(TWO, THREE, FOUR, FIVE);
    public static final List<Meaning> MEANS = List.of(MEAN_SCORE, MEAN_MARK);

    private final String title;
    private final Use use;

    Meaning(String title, Use use) {
        this.title = title;
        this.use = use;
    }

    public String title() {
        return title;
    }

    public Use use() {
        return use;
    }

    /** Empty for «» and for what is none. */
    public static Optional<Meaning> find(String name) {
        return Arrays.stream(values()).filter(meaning -> meaning.name().equals(name)).findFirst();
    }
}
