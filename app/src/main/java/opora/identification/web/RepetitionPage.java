package opora.identification.web;

import java.util.List;
import opora.identification.Runs.Run;
import opora.identification.difference.Repetition;
import opora.vocabulary.Noun;

/**
 * What came of judging a kept run again.
 *
 * @param different schools with another verdict than the kept one
 */
public record RepetitionPage(Run run, boolean exact, String answer, List<String> different) {

    private static final Noun SCHOOLS = new Noun("школы", "школ", "школ");

    static RepetitionPage of(Run run, Repetition repeated) {
        return new RepetitionPage(
                run,
                repeated.isExact(),
                answer(repeated),
                repeated.different().stream()
                        .map(entry -> DifferencePage.name(entry.place()))
                        .toList());
    }

    private static String answer(Repetition repeated) {
        return repeated.isExact()
                ? "Расчёт повторён сейчас по сохранённой методике и сохранённым результатам: у %s вывод, доли, запас и вероятности те же до последнего знака."
                        .formatted(SCHOOLS.counted(repeated.schools()))
                : "Расчёт повторён сейчас по сохранённой методике и сохранённым результатам, и у %s из %d получилось не то, что сохранено. Не пользуйтесь этим расчётом и сообщите разработчикам."
                        .formatted(
                                SCHOOLS.counted(repeated.different().size()), repeated.schools());
    }
}
