package opora.programme.start.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.Programme;
import opora.programme.start.Coverage;
import opora.programme.start.Coverage.Carried;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.Noun;

/**
 * Who carries the tasks of an upper programme.
 *
 * @param said the answer in sentences
 * @param nowhere programmes below that lead to no task of a level above
 * @param without empty where the list may not be told or there is none
 */
public record CoveragePage(
        Programme programme,
        List<String> said,
        List<Task> tasks,
        List<Row> nowhere,
        Optional<List<Named>> without) {

    private static final Noun TASK = new Noun("задача", "задачи", "задач");
    private static final Noun TO_TASKS = new Noun("задаче", "задачам", "задачам");
    private static final Noun PROGRAMME = new Noun("программа", "программы", "программ");
    private static final Noun BELOW = new Noun("программы", "программ", "программ");
    private static final Noun LEADS = new Noun("ведёт", "ведут", "ведут");

    /**
     * @param counted «3 программы, утверждённых 2»; «никто» for none
     */
    public record Task(String number, String text, String counted, List<Row> by) {}

    public record Row(String address, String title, String whose, String state) {}

    public record Named(String address, String name, String municipality) {}

    static CoveragePage of(Coverage one, Map<SchoolId, School> schools) {
        return new CoveragePage(
                one.programme(),
                said(one),
                one.tasks().stream().map(task -> task(task, schools)).toList(),
                rows(one.leadingNowhere(), schools),
                one.without()
                        .map(list ->
                                list.stream()
                                        .map(school ->
                                                new Named(
                                                        "/schools/" + school.id().value(),
                                                        school.name(),
                                                        school.municipality().name()))
                                        .toList()));
    }

    private static List<String> said(Coverage one) {
        List<String> said = new ArrayList<>();
        long nobody = one.tasks().stream().filter(task -> task.by().isEmpty()).count();
        if (one.tasks().isEmpty()) {
            said.add("В программе ещё нет задач: вести к ним нечего.");
        } else if (nobody == 0) {
            said.add(
                    "К каждой задаче ведёт хотя бы одна программа ниже: %s."
                            .formatted(TASK.counted(one.tasks().size())));
        } else {
            said.add(
                    "К %s из\u00a0%d не ведёт ни одна программа, которая вам видна."
                            .formatted(TO_TASKS.counted(nobody), one.tasks().size()));
        }
        said.add(below(one));
        one.without()
                .ifPresent(list ->
                        said.add(
                                list.isEmpty()
                                        ? "У каждой школы действующего перечня есть программа."
                                        : "Без программы %s действующего перечня."
                                                .formatted(Noun.SCHOOL.counted(list.size()))));
        return said;
    }

    private static String below(Coverage one) {
        String all = BELOW.counted(one.below().size());
        if (one.below().isEmpty()) {
            return "Программ уровнем ниже пока нет.";
        }
        return one.leading() == 0
                ? "Из %s уровнем ниже к задачам этой не ведёт ни одна.".formatted(all)
                : "Из %s уровнем ниже к задачам этой %s %d."
                        .formatted(all, LEADS.form(one.leading()), one.leading());
    }

    private static Task task(Carried one, Map<SchoolId, School> schools) {
        return new Task(
                one.number(),
                one.text(),
                one.by().isEmpty()
                        ? "никто"
                        : PROGRAMME.counted(one.by().size())
                                + (one.approved() == 0
                                        ? ", утверждённых пока нет"
                                        : ", утверждённых " + one.approved()),
                rows(one.by(), schools));
    }

    private static List<Row> rows(List<Programme> some, Map<SchoolId, School> schools) {
        return some.stream()
                .map(one ->
                        new Row(
                                one.address(),
                                one.title(),
                                one.school()
                                        .flatMap(id -> Optional.ofNullable(schools.get(id)))
                                        .map(school ->
                                                school.name() + ", " + school.municipality().name())
                                        .orElse(one.level().title()),
                                one.course().phase().title()))
                .toList();
    }
}
