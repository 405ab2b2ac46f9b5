package opora.objectivity.web;

import java.util.List;
import opora.objectivity.web.Evidence.Grid;
import opora.objectivity.web.Evidence.Line;
import opora.objectivity.web.Evidence.Number;
import opora.statistics.HighAndEven;
import opora.vocabulary.Numbers;

/** A high mean with scores closer than elsewhere at such a mean, redone by hand. */
final class EvenCard {

    private static final List<String> OTHERWISE =
            List.of(
                    "в школу или класс отбирают: ученики и правда похожи",
                    "участников мало, и близкие баллы совпали случайно",
                    "работа для этих учеников лёгкая, и баллы прижались к наибольшему",
                    "баллы внесены не по работам, а одинаковыми: это видно в файле");

    private EvenCard() {}

    static Evidence of(HighAndEven sign, Behind behind) {
        return new Evidence(
                List.of(
                        "Средний балл %s — в верхней четверти школ области, а баллы расходятся в среднем на %s. У школ с таким же средним — на %s."
                                .formatted(
                                        Numbers.decimal(sign.mean(), 2),
                                        Numbers.decimal(sign.deviation(), 2),
                                        Numbers.decimal(sign.expectedDeviation(), 2)),
                        "Сильная школа обычно пишет выше, но по-разному: кто-то и в ней ошибается."),
                List.of(
                        "n = %d, среднее %s, стандартное отклонение %s (делитель n)."
                                .formatted(
                                        sign.size(),
                                        Numbers.decimal(sign.mean(), 4),
                                        Numbers.decimal(sign.deviation(), 4)),
                        "Дисперсия школы: %s² · n / (n − 1) + 1/12 = %s; 1/12 — за то, что баллы целые."
                                .formatted(
                                        Numbers.decimal(sign.deviation(), 4),
                                        Numbers.decimal(sign.variance(), 4)),
                        "Ожидаемая дисперсия при таком среднем: %s. Она считается по школам верхней половины области как среднее · (наибольший балл − среднее) на общий множитель."
                                .formatted(Numbers.decimal(sign.expectedVariance(), 4)),
                        "F = %s / %s = %s."
                                .formatted(
                                        Numbers.decimal(sign.variance(), 4),
                                        Numbers.decimal(sign.expectedVariance(), 4),
                                        Numbers.decimal(
                                                sign.variance() / sign.expectedVariance(), 4)),
                        "p — нижний хвост распределения Фишера с %d и %s степенями свободы: %s. Второе число — насколько школы области расходятся на самом деле."
                                .formatted(
                                        sign.size() - 1,
                                        Numbers.decimal(sign.freedom(), 1),
                                        Chance.number(sign.pValue()))),
                List.of(
                        new Grid(
                                "Школа и то, что ожидается",
                                "первичные баллы",
                                List.of("", "Школа", "Ожидается"),
                                List.of(
                                        new Line(
                                                "Участников",
                                                List.of(
                                                        behind.own(Integer.toString(sign.size())),
                                                        Number.computed("—")),
                                                false),
                                        new Line(
                                                "Средний балл",
                                                List.of(
                                                        behind.own(Numbers.decimal(sign.mean(), 2)),
                                                        Number.computed("такой же")),
                                                false),
                                        new Line(
                                                "Стандартное отклонение",
                                                List.of(
                                                        behind.own(
                                                                Numbers.decimal(
                                                                        sign.deviation(), 2)),
                                                        Number.computed(
                                                                Numbers.decimal(
                                                                        sign.expectedDeviation(),
                                                                        2))),
                                                true)))),
                Charts.of(behind),
                OTHERWISE);
    }
}
