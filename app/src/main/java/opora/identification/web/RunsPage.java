package opora.identification.web;

import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.RuleWords;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;

/** All runs, newest year first; without any, what has to come first. */
public record RunsPage(List<Row> rows, Stage stage) {

    public record Row(
            long id,
            String year,
            String method,
            String moment,
            String by,
            boolean inForce,
            SchoolList.Counts counts) {}

    /** What the person who looks can do now. */
    public enum Stage {
        /** nothing is loaded, so nothing can be judged */
        LOAD(
                "Результатов ещё нет",
                "Перечень составляется по результатам ВПР, ОГЭ и ЕГЭ за два года. Загрузите файлы, которые у вас есть: программа сама узнает, что это."),
        /** results are there */
        START(
                "Данные есть, расчёта ещё нет",
                "Выберите год и проверьте, какие процедуры загружены. Расчёт занимает секунды и ничего не портит."),
        /** another person starts runs */
        WAIT("Перечня ещё нет", "Он появится здесь, когда региональный оператор выявит школы.");

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

    static RunsPage of(List<Run> runs, Viewer viewer, boolean dataLoaded) {
        Stage stage =
                !viewer.may(Right.IDENTIFY) ? Stage.WAIT : dataLoaded ? Stage.START : Stage.LOAD;
        return new RunsPage(runs.stream().map(RunsPage::row).toList(), stage);
    }

    private static Row row(Run run) {
        return new Row(
                run.id(),
                run.year().toString(),
                method(run),
                RunWords.moment(run),
                run.startedBy(),
                run.inForce(),
                run.counts());
    }

    /** The federal one by its parts, another by its name too. */
    private static String method(Run run) {
        String brief = RuleWords.of(run.method(), run.year()).brief();
        return run.method().title().isEmpty()
                ? brief
                : MethodWords.title(run.method()) + ": " + brief;
    }
}
