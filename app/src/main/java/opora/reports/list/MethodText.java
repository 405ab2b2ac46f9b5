package opora.reports.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.MethodTitle;
import opora.identification.RuleWords;
import opora.identification.SchoolList;
import opora.identification.ThresholdWords;
import opora.reports.Heading;
import opora.reports.NumberSource;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/** How a list was counted, point by point. */
public final class MethodText {

    private static final Noun PARTICIPANT_GENITIVE =
            new Noun("участника", "участников", "участников");

    /** Digits that are enough to tell runs apart. */
    private static final int FINGERPRINT = 16;

    private static final String CERTAINTY = "вероятность того, что доля на самом деле ";
    private static final String CERTAINTY_REST =
            ", а не вышла такой случайно: апостериорная вероятность при априорном распределении Джеффриса;"
                    + " у основания — вероятность, что оно выполнено на самом деле, по всем учтённым процедурам, если считать их независимыми;"
                    + " уверенно — от 90\u202f%, вероятно — от 70\u202f%, на грани — от 20\u202f%, вряд ли — меньше. Интервал доли — точный 95-процентный (Клоппера — Пирсона)";

    private final SchoolList list;
    private final Heading heading;

    public MethodText(SchoolList list, Heading heading) {
        this.list = list;
        this.heading = heading;
    }

    /** {@code name}: «Основание А». */
    public record Point(String name, String text) {}

    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(new Point("Методика", MethodTitle.of(list.method())));
        points.add(new Point("Низкий результат", low()));
        RuleWords rule = RuleWords.of(list.method(), list.year());
        points.add(new Point("Основание А", rule.clauseA()));
        points.add(new Point("Основание Б", rule.clauseB()));
        points.add(new Point("Зона риска", risk()));
        points.add(new Point("Учитываются", procedures(list.method().procedures())));
        if (list.method().minParticipants() > 1) {
            points.add(new Point("Число участников", least()));
        }
        rule.attempt().ifPresent(text -> points.add(new Point("Экзамены", text)));
        rule.excluded().ifPresent(text -> points.add(new Point("Виды школ", text)));
        points.addAll(notLoaded());
        points.add(new Point("Расчёт", run()));
        if (!heading.sources().isEmpty()) {
            points.add(new Point("Откуда числа", sources()));
        }
        return points;
    }

    private String sources() {
        String loads =
                heading.sources().stream()
                        .map(NumberSource::load)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return "загрузки %s; файл, лист и строки каждого числа — на листе «Источники» книги этого расчёта и на страницах школ в Опоре, %s"
                .formatted(
                        loads,
                        heading.run()
                                .map(run -> "/identification/runs/" + run.number())
                                .orElse("/identification/runs"));
    }

    private String low() {
        return "в процедуре не справились %s; не справился — в ВПР получил отметку «2», в ОГЭ и ЕГЭ не набрал минимального балла"
                .formatted(new ThresholdWords(list.method().threshold()).failed());
    }

    private String risk() {
        return "низкий результат хотя бы в одной процедуре %s года, и ни одно из оснований не выполнено"
                .formatted(list.year());
    }

    private String least() {
        return "процедура учитывается, если в ней не меньше "
                + PARTICIPANT_GENITIVE.counted(list.method().minParticipants());
    }

    private static String procedures(Iterable<Procedure> procedures) {
        List<String> titles = new ArrayList<>();
        procedures.forEach(procedure -> titles.add(procedure.title()));
        return String.join("; ", titles);
    }

    /** Counted procedures of which no school has a result: the list rests on the others alone. */
    public List<Point> notLoaded() {
        AcademicYear year = list.year();
        AcademicYear before = year.previous();
        Set<Procedure> now = list.notLoaded(year);
        Set<Procedure> then = list.notLoaded(before);
        return now.equals(then)
                ? notLoaded(year + " и " + before + " годов", now)
                : Stream.of(notLoaded(year + " года", now), notLoaded(before + " года", then))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Point> notLoaded(String when, Set<Procedure> procedures) {
        return procedures.isEmpty()
                ? List.of()
                : List.of(
                        new Point(
                                "Не загружены результаты " + when,
                                procedures(procedures) + " — перечень составлен без них"));
    }

    /** What the words of certainty mean: for a document that shows them. */
    public Point certainty() {
        return new Point(
                "Уверенность",
                CERTAINTY
                        + new ThresholdWords(list.method().threshold()).reached()
                        + CERTAINTY_REST);
    }

    private String run() {
        return heading.run()
                .map(run ->
                        "№\u00a0%d от %s, %s; контрольная сумма методики и исходных данных %s"
                                .formatted(
                                        run.number(),
                                        Words.moment(heading.at()),
                                        run.by(),
                                        shortened(run.fingerprint())))
                .orElse("по файлам, " + Words.moment(heading.at()) + "; в системе не сохранён");
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length()));
    }
}
