package opora.overview.next.causes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.EarlyWarning;
import opora.identification.EarlyWarning.Answer;
import opora.identification.EarlyWarning.Forecast;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** The early warning of schools that are not in the list, where it may be told at all. */
@Component
class ForecastCauses implements Causes {

    private final EarlyWarning warning;

    ForecastCauses(EarlyWarning warning) {
        this.warning = warning;
    }

    @Override
    public List<Cause> of(Question question) {
        return told(question).causes();
    }

    @Override
    public Told told(Question question) {
        return switch (answer(question)) {
            case Answer.Silent(String why) ->
                    new Told(List.of(), Map.of(CauseKind.EARLY_WARNING, why));
            case Answer.Told(Map<SchoolId, Forecast> forecasts) ->
                    new Told(causes(question, forecasts), Map.of());
        };
    }

    private static List<Cause> causes(Question question, Map<SchoolId, Forecast> forecasts) {
        return question.schools().stream()
                .filter(school -> !isListed(question, school.id()))
                .flatMap(school -> of(question, school.id(), forecasts).stream())
                .toList();
    }

    private Answer answer(Question question) {
        return question.list()
                .map(list -> warning.all(question.viewer().scope(), list.run().year()))
                .orElseGet(() -> new Answer.Silent("действующего перечня ещё нет"));
    }

    private static boolean isListed(Question question, SchoolId school) {
        return question.list()
                .map(list -> list.entries().get(school))
                .map(Entry::verdict)
                .filter(verdict -> verdict.verdict() instanceof Verdict.LowResults)
                .isPresent();
    }

    /** Compared as it is told, in whole percent. */
    private static Optional<Cause> of(
            Question question, SchoolId school, Map<SchoolId, Forecast> forecasts) {
        return Optional.ofNullable(forecasts.get(school))
                .filter(one ->
                        Math.round(100 * one.chance()) >= question.border(CauseKind.EARLY_WARNING))
                .map(one ->
                        new Cause(
                                school,
                                CauseKind.EARLY_WARNING,
                                1,
                                one.line().text() + ". Это прогноз, статус от него не зависит.",
                                new Next("Раннее предупреждение", one.line().address())));
    }
}
