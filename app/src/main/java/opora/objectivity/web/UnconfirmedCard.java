package opora.objectivity.web;

import java.util.List;
import java.util.Optional;
import opora.objectivity.Work;
import opora.objectivity.web.Evidence.Grid;
import opora.objectivity.web.Evidence.Line;
import opora.objectivity.web.Evidence.Number;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Unconfirmed;
import opora.vocabulary.Numbers;

/** High results that a later exam did not confirm, redone by hand. */
final class UnconfirmedCard {

    private static final List<String> OTHERWISE =
            List.of(
                    "сильные ученики за это время ушли в другие школы, слабые остались или пришли: кто ушёл, программа не знает",
                    "сменился учитель, класс объединили или разделили",
                    "экзамен и работа проверяют разное",
                    "участников мало: высокий результат мог быть удачей, хотя поправка на это сделана");

    private UnconfirmedCard() {}

    static Evidence of(Unconfirmed sign, Work work, Behind behind) {
        String exam =
                behind.facts()
                        .getLast()
                        .map(Known::outcome)
                        .map(after -> after.procedure().title(after.year()))
                        .orElse("следующий экзамен");
        return new Evidence(
                List.of(
                        "%s: %s в среднем — в верхней четверти области. %s тех же учеников: %s, а у школ с таким же прежним результатом ожидается %s."
                                .formatted(
                                        work.procedure().title(work.year()),
                                        Numbers.decimal(sign.earlier(), 2),
                                        exam,
                                        Numbers.decimal(sign.later(), 2),
                                        Numbers.decimal(sign.expected(), 2)),
                        "Высокий результат немногих учеников сам по себе возвращается к среднему: ожидаемое число это уже учитывает."),
                List.of(
                        "Разность: %s − %s = %s."
                                .formatted(
                                        Numbers.decimal(sign.later(), 4),
                                        Numbers.decimal(sign.expected(), 4),
                                        Numbers.decimal(sign.later() - sign.expected(), 4)),
                        "Её стандартное отклонение от случая и от различий школ вместе: %s."
                                .formatted(Numbers.decimal(sign.deviation(), 4)),
                        "z = разность / отклонение = %s."
                                .formatted(Numbers.decimal(sign.standardised(), 3)),
                        "p — нижний хвост нормального распределения: %s."
                                .formatted(Chance.number(sign.pValue())),
                        "Ожидаемое и отклонение взяты с прямой по всем школам, где оба года писали хотя бы десять учеников; прежний результат сначала притянут к середине области тем сильнее, чем меньше участников."),
                List.of(
                        new Grid(
                                "Два года одних учеников",
                                "среднее: первичные баллы, а где у большинства школ их нет — отметки",
                                List.of("Работа", "Участников", "Среднее", "Ожидается"),
                                List.of(
                                        new Line(
                                                work.procedure().title(work.year()),
                                                List.of(
                                                        behind.of(
                                                                0, size(behind.facts().getFirst())),
                                                        behind.of(
                                                                0,
                                                                Numbers.decimal(sign.earlier(), 2)),
                                                        Number.computed("—")),
                                                false),
                                        new Line(
                                                exam,
                                                List.of(
                                                        behind.of(
                                                                behind.facts().size() - 1,
                                                                size(behind.facts().getLast())),
                                                        behind.of(
                                                                behind.facts().size() - 1,
                                                                Numbers.decimal(sign.later(), 2)),
                                                        Number.computed(
                                                                Numbers.decimal(
                                                                        sign.expected(), 2))),
                                                true)))),
                Charts.of(behind),
                OTHERWISE);
    }

    private static String size(Optional<Known> fact) {
        return fact.map(Known::outcome)
                .map(Outcome::result)
                .map(result -> Integer.toString(result.participants()))
                .orElse("—");
    }
}
