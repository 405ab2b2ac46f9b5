package opora.objectivity.web;

import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.Screenings.Kept;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;

/**
 * All screenings, newest year first.
 *
 * @param years that can be screened, newest first; none for who may not
 * @param mistake of the form; «» when there is none
 */
public record ScreeningsPage(
        List<Row> rows, List<AcademicYear> years, Stage stage, String mistake) {

    public record Row(Kept screening, String moment) {

        public String address() {
            return "/objectivity/screenings/" + screening.id();
        }
    }

    /** What the person who looks can do while there is no screening. */
    public enum Stage {
        LOAD(
                "Результатов ещё нет",
                "Признаки ищутся по распределению баллов и по заданиям ВПР и ОГЭ всей области. Загрузите файлы участников или сводные отчёты."),
        START(
                "Данные есть, расчёта ещё нет",
                "Выберите год. Расчёт ничего не меняет: его видите только вы, пока не откроете его школам и муниципалитетам."),
        WAIT(
                "Признаков, которые нужно посмотреть, вам не открывали",
                "Они появятся здесь, когда региональный оператор откроет их школам и муниципалитетам.");

        private final String title;
        private final String text;

        Stage(String title, String text) {
            this.title = title;
            this.text = text;
        }

        public String title() {
            return title;
        }

        public String text() {
            return text;
        }
    }

    static ScreeningsPage of(
            List<Kept> screenings, List<AcademicYear> held, Viewer viewer, HouseTime time) {
        boolean starts = viewer.may(Right.SCREEN);
        Stage stage = !starts ? Stage.WAIT : held.isEmpty() ? Stage.LOAD : Stage.START;
        return new ScreeningsPage(
                screenings.stream().map(one -> new Row(one, time.brief(one.startedAt()))).toList(),
                starts ? held : List.of(),
                stage,
                "");
    }

    ScreeningsPage with(String wrong) {
        return new ScreeningsPage(rows, years, stage, wrong);
    }
}
