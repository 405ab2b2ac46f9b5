package opora.objectivity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.objectivity.web.Evidence.Grid;
import opora.objectivity.web.Evidence.Line;
import opora.objectivity.web.Evidence.Number;
import opora.statistics.BorderExcess;
import opora.statistics.Tilt;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** More works at the first score of «3» than elsewhere, redone by hand. */
final class BorderCard {

    private static final Noun OF_WORKS = new Noun("работы", "работ", "работ");
    private static final Noun OF_POINTS = new Noun("балла", "баллов", "баллов");
    private static final Noun OF_PARTICIPANTS = new Noun("участника", "участников", "участников");
    private static final List<String> OTHERWISE =
            List.of(
                    "спорные работы перечитали и прибавили баллы, которые положены по критериям",
                    "класс готовился как раз к тем заданиям, которых хватает на «3»",
                    "не загружены работы с баллом ниже границы",
                    "граница «3» в школе другая: работу сдавали по другой шкале");

    private BorderCard() {}

    static Evidence of(BorderExcess sign, Behind behind) {
        Optional<Double> tilt =
                behind.scores()
                        .flatMap(own ->
                                behind.others()
                                        .map(others ->
                                                Tilt.of(sign.first(), sign.reach(), own, others)));
        List<Grid> tables = new ArrayList<>();
        tilt.ifPresent(steepness -> tables.add(window(sign, behind, steepness)));
        tables.add(chances(sign));
        return new Evidence(answer(sign), steps(sign, tilt), tables, Charts.of(behind), OTHERWISE);
    }

    private static List<String> answer(BorderExcess sign) {
        int all = sign.at() + sign.below();
        return List.of(
                "«3» начинается с %s. Ровно столько у %s, %s меньше — у %s."
                        .formatted(
                                OF_POINTS.counted(sign.first()),
                                OF_PARTICIPANTS.counted(sign.at()),
                                less(sign),
                                OF_PARTICIPANTS.counted(sign.below())),
                "Из этих %s при доле, как в остальных школах области, на границе ожидается %s, а видим %d."
                        .formatted(
                                OF_WORKS.counted(all),
                                Numbers.decimal(sign.expected(), 1),
                                sign.at()),
                "Скачок у границы «3» есть во всей области, поэтому школа сравнивается с ним, а не с ровной линией.");
    }

    private static String less(BorderExcess sign) {
        return sign.reach() == 1 ? "на 1" : "на 1–" + sign.reach();
    }

    private static List<String> steps(BorderExcess sign, Optional<Double> tilt) {
        List<String> steps = new ArrayList<>();
        steps.add(
                "В остальных школах области ровно столько баллов у %s, %s меньше — у %s."
                        .formatted(
                                OF_PARTICIPANTS.counted(sign.othersAt()),
                                less(sign),
                                OF_PARTICIPANTS.counted(sign.othersBelow())));
        steps.add(
                tilt.map(steepness ->
                                "Сильная школа и без того реже бывает ниже границы. Вне окна её средний балл даёт наклон %s: каждый балл вверх увеличивает число работ в e^наклон раз. Отношение шансов — «остальные» из таблицы, делённые на «с наклоном»: %s."
                                        .formatted(
                                                Numbers.decimal(steepness, 4),
                                                Numbers.decimal(sign.odds(), 3)))
                        .orElse(
                                "Отношение шансов с поправкой на силу школы: %s."
                                        .formatted(Numbers.decimal(sign.odds(), 3))));
        int all = sign.at() + sign.below();
        long others = sign.othersAt() + sign.othersBelow();
        steps.add(
                "Точный критерий Фишера: вероятность того, что из %d работ на границе окажется k, пропорциональна C(%d; k) · C(%s; %s − k) · %s^k. Таблица ниже — эти вероятности."
                        .formatted(
                                all,
                                all,
                                Numbers.whole(others),
                                Numbers.whole(sign.at() + sign.othersAt()),
                                Numbers.decimal(sign.odds(), 3)));
        steps.add(
                "p — сумма вероятностей от k = %d и выше: %s."
                        .formatted(sign.at(), Chance.number(sign.pValue())));
        return steps;
    }

    private static Grid window(BorderExcess sign, Behind behind, double tilt) {
        int[] own = behind.scores().orElseThrow();
        int[] others = behind.others().orElseThrow();
        return new Grid(
                "Окно у границы «3»",
                "участников по первичному баллу; «с наклоном» — остальные, умноженные на e^(наклон · (балл − %d))"
                        .formatted(sign.first()),
                List.of("Балл", "Школа", "Остальные школы", "С наклоном"),
                IntStream.rangeClosed(sign.first() - sign.reach(), sign.first())
                        .mapToObj(score ->
                                new Line(
                                        Integer.toString(score),
                                        List.of(
                                                behind.own(Integer.toString(own[score])),
                                                Number.computed(Numbers.whole(others[score])),
                                                Number.computed(
                                                        score == sign.first()
                                                                ? "—"
                                                                : Numbers.decimal(
                                                                        others[score]
                                                                                * Tilt.weight(
                                                                                        tilt,
                                                                                        score
                                                                                                - sign
                                                                                                        .first()),
                                                                        1))),
                                        score == sign.first()))
                        .toList());
    }

    private static Grid chances(BorderExcess sign) {
        double[] chances = sign.chances();
        return new Grid(
                "Вероятность каждого числа работ на границе",
                "если школа ведёт себя как остальные; строки от k = %d складываются в p"
                        .formatted(sign.at()),
                List.of("k", "Вероятность"),
                IntStream.range(0, chances.length)
                        .mapToObj(count ->
                                new Line(
                                        Integer.toString(count),
                                        List.of(Number.computed(Chance.number(chances[count]))),
                                        count == sign.at()))
                        .toList());
    }
}
