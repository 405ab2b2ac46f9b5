package opora.programme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import opora.access.Viewer;
import opora.programme.agreement.Course;
import opora.programme.agreement.Course.Phase;
import opora.programme.agreement.Readiness;
import opora.programme.agreement.Step;
import opora.programme.start.Examples;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A programme at a glance.
 *
 * @param facts of the passport: label and what is said, in the order of reading
 * @param showing whether the viewer may show it to others as an example
 * @param steps what has to be done with it, with states that are computed
 */
public record ProgrammePage(
        CasePage head, Showing showing, List<Fact> facts, List<Task> steps, Readiness readiness) {

    private static final Noun TASKS = new Noun("задача", "задачи", "задач");
    private static final Noun INDICATORS = new Noun("показатель", "показателя", "показателей");
    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");

    public enum Showing {
        OFFERED,
        NOT_OFFERED
    }

    public record Fact(String label, String text) {}

    /**
     * @param address «» for what cannot be done now
     * @param tag class of its state
     */
    public record Task(String title, String address, String note, String tag, String state) {}

    static ProgrammePage of(Viewer viewer, CasePage head, Edition edition) {
        Readiness readiness = Readiness.of(edition);
        return new ProgrammePage(
                head,
                head.approved().isPresent() && Examples.mayShow(viewer, head.programme())
                        ? Showing.OFFERED
                        : Showing.NOT_OFFERED,
                facts(head, edition),
                steps(head, edition, readiness),
                readiness);
    }

    public boolean mayBeShown() {
        return showing == Showing.OFFERED;
    }

    private static List<Fact> facts(CasePage head, Edition edition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Чья", head.owner()));
        facts.add(new Fact("Срок", head.period()));
        facts.add(
                new Fact(
                        "Цель",
                        edition.list("goal").stream()
                                .findFirst()
                                .map(goal -> Brief.of(goal.value("text")))
                                .orElse("не написана")));
        facts.add(
                new Fact(
                        "Задачи и показатели",
                        TASKS.counted(edition.list("task").size())
                                + ", "
                                + INDICATORS.counted(edition.list("indicator").size())));
        facts.add(new Fact("Дорожная карта", ACTIVITIES.counted(edition.list("activity").size())));
        facts.add(new Fact("Деньги", money(edition.list("financing"))));
        return facts;
    }

    private static String money(List<Provision> sources) {
        BigDecimal sum =
                sources.stream()
                        .map(one -> one.value("sum"))
                        .filter(text -> !text.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? "не указаны" : Numbers.whole(sum.longValue()) + "\u00a0₽";
    }

    private static List<Task> steps(CasePage head, Edition edition, Readiness readiness) {
        Course course = head.programme().course();
        List<Task> steps = new ArrayList<>();
        boolean words = !edition.list("task").isEmpty() && !edition.list("goal").isEmpty();
        steps.add(
                new Task(
                        "Написать цель, задачи и показатели",
                        head.address() + "/text",
                        TASKS.counted(edition.list("task").size()),
                        words ? "done" : "doing",
                        words ? "Готово" : "В работе"));
        steps.add(
                new Task(
                        "Составить дорожную карту",
                        head.address() + "/text",
                        ACTIVITIES.counted(edition.list("activity").size()),
                        edition.list("activity").isEmpty() ? "wait" : "done",
                        edition.list("activity").isEmpty() ? "Не начато" : "Готово"));
        steps.add(agreed(head, course, readiness));
        if (course.approved().isPresent() && course.isCorrected()) {
            steps.add(
                    new Task(
                            "Согласовать исправления",
                            head.address() + "/course",
                            head.waiting().isEmpty()
                                    ? "ещё не отправлены"
                                    : "на согласовании " + head.waiting(),
                            "doing",
                            "В работе"));
        }
        return steps;
    }

    private static Task agreed(CasePage head, Course course, Readiness readiness) {
        String address = head.address() + "/course";
        if (course.approved().isPresent()) {
            Step step = course.approved().get();
            return new Task(
                    "Утвердить программу",
                    address,
                    step.paper() + ", " + Days.of(step.at()),
                    "done",
                    "Готово");
        }
        if (course.phase() == Phase.REVIEW) {
            return new Task(
                    "Утвердить программу",
                    address,
                    "на согласовании " + head.waiting(),
                    "doing",
                    "В работе");
        }
        return readiness.isReady()
                ? new Task("Утвердить программу", address, "можно отправлять", "wait", "Не начато")
                : new Task(
                        "Утвердить программу",
                        "",
                        String.join("; ", readiness.lacks()),
                        "lock",
                        "Пока нельзя");
    }
}
