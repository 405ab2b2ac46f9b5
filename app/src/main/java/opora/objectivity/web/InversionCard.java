package opora.objectivity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.objectivity.RegionWork.Task;
import opora.objectivity.web.Evidence.Grid;
import opora.objectivity.web.Evidence.Line;
import opora.objectivity.web.Evidence.Number;
import opora.statistics.DifficultyInversion;
import opora.statistics.DifficultyInversion.Compared;
import opora.statistics.Solvability;
import opora.vocabulary.Numbers;

/** Easy tasks worse and hard ones better than by the region, redone by hand. */
final class InversionCard {

    private static final List<String> OTHERWISE =
            List.of(
                    "при вводе баллов сдвинулись столбцы заданий",
                    "тему лёгких заданий в школе ещё не проходили, а трудных — прошли раньше",
                    "класс с углублённым изучением предмета: трудному учат, лёгкое пропускают",
                    "участников мало, и одна работа меняет долю по заданию");

    private InversionCard() {}

    static Evidence of(DifficultyInversion sign, Behind behind) {
        List<Grid> tables = new ArrayList<>();
        table(sign, behind).ifPresent(tables::add);
        return new Evidence(
                List.of(
                        "Лёгкая половина заданий: %s п. п. к области. Трудная половина: %s п. п."
                                .formatted(signed(sign.easier()), signed(sign.harder())),
                        "Обычно школа сильнее или слабее области во всех заданиях сразу. Здесь чем легче задание, тем хуже результат относительно ожидаемого: связь %s (−1 — полная)."
                                .formatted(Numbers.decimal(sign.contrast(), 2))),
                List.of(
                        "Лёгкость задания — ln(R / (1 − R)), где R — доля набранных баллов в области.",
                        "Уровень школы %s: на столько её шансы выше областных сразу во всех заданиях, чтобы ожидаемые и набранные баллы совпали в сумме."
                                .formatted(Numbers.decimal(sign.level(), 4)),
                        "Ожидаемая доля задания — 1 / (1 + e^(−лёгкость − уровень)); отклонение z = (школа − ожидаемая) · √(ячеек / (ожидаемая · (1 − ожидаемая))).",
                        "Связь r — корреляция Пирсона между лёгкостью и z по %d заданиям: %s."
                                .formatted(sign.tasks(), Numbers.decimal(sign.contrast(), 4)),
                        "t = r · √((%d − 2) / (1 − r²)) = %s; p — нижний хвост распределения Стьюдента с %d степенями свободы: %s."
                                .formatted(
                                        sign.tasks(),
                                        Numbers.decimal(sign.t(), 3),
                                        sign.tasks() - 2,
                                        Chance.number(sign.pValue()))),
                tables,
                Optional.empty(),
                OTHERWISE);
    }

    private static String signed(double points) {
        return (points > 0 ? "+" : "") + Numbers.decimal(points, 1);
    }

    /** Empty when the tasks of the school or of the region are not known. */
    private static Optional<Grid> table(DifficultyInversion sign, Behind behind) {
        List<Task> tasks = behind.region().map(sums -> sums.tasks()).orElse(List.of());
        List<Optional<Solvability.Counted>> own = tasks.stream().map(behind::task).toList();
        if (own.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Optional<Compared>> compared =
                sign.compared(
                        own,
                        tasks.stream()
                                .map(task ->
                                        new Solvability.Counted(
                                                task.points(),
                                                Math.toIntExact(task.cells()),
                                                task.maximum()))
                                .toList());
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < tasks.size(); at++) {
            lines.add(line(tasks.get(at), own.get(at), compared.get(at), behind));
        }
        return Optional.of(
                new Grid(
                        "Задания от лёгких к трудным",
                        "доля — баллы / (ячейки · наибольший балл), %; «—»: задание в расчёт не входит",
                        List.of(
                                "Задание",
                                "Наибольший балл",
                                "Ячеек в школе",
                                "Баллов в школе",
                                "Школа",
                                "Область",
                                "Лёгкость",
                                "Ожидаемая",
                                "z"),
                        sorted(lines, compared)));
    }

    private static List<Line> sorted(List<Line> lines, List<Optional<Compared>> compared) {
        Integer[] order = new Integer[lines.size()];
        Arrays.setAll(order, place -> place);
        Arrays.sort(
                order,
                (one, other) ->
                        Double.compare(easiness(compared.get(other)), easiness(compared.get(one))));
        return Arrays.stream(order).map(lines::get).toList();
    }

    private static double easiness(Optional<Compared> task) {
        return task.map(Compared::easiness).orElse(Double.NEGATIVE_INFINITY);
    }

    private static Line line(
            Task task,
            Optional<Solvability.Counted> own,
            Optional<Compared> compared,
            Behind behind) {
        return new Line(
                task.number(),
                List.of(
                        Number.computed(Integer.toString(task.maximum())),
                        behind.own(own.map(all -> Integer.toString(all.cells())).orElse("—")),
                        behind.own(own.map(all -> Numbers.whole(all.points())).orElse("—")),
                        shown(compared.map(one -> Numbers.decimal(one.seen() * 100, 1))),
                        shown(compared.map(one -> Numbers.decimal(one.region() * 100, 1))),
                        shown(compared.map(one -> Numbers.decimal(one.easiness(), 3))),
                        shown(compared.map(one -> Numbers.decimal(one.expected() * 100, 1))),
                        shown(compared.map(one -> Numbers.decimal(one.standardised(), 2)))),
                false);
    }

    private static Number shown(Optional<String> number) {
        return Number.computed(number.orElse("—"));
    }
}
