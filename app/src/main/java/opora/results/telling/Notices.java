package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.gathering.Told;
import opora.results.gathering.Told.Subject;

/** What has to be known before the numbers are read. */
final class Notices {

    private static final int SMALL = 10;

    private Notices() {}

    static List<String> of(Told told) {
        List<String> notices = new ArrayList<>();
        told.analysis().ifPresent(analysis -> notices.addAll(of(told, analysis)));
        return notices;
    }

    private static List<String> of(Told told, ProcedureAnalysis analysis) {
        List<String> notices = new ArrayList<>();
        analysis.subject()
                .participants()
                .filter(one -> one.value() < SMALL)
                .ifPresent(one ->
                        notices.add(
                                "Участников меньше 10: один ученик меняет любую долю больше чем на 10 пунктов. Сравнивать такую группу с другими почти нельзя."));
        if (told.subject() instanceof Subject.OfSchool(var _, var label, var _)
                && label.isPresent()) {
            notices.add(
                    "Годы, те же ученики и индекс — по школе целиком: классы между годами меняются.");
        }
        if (analysis.references().isEmpty()) {
            notices.add(
                    "Сравнить не с чем: о большей группе с этой процедурой не загружено ничего, что можно показать.");
        }
        for (Level level : told.around().withheld()) {
            if (analysis.references().stream().noneMatch(group -> group.level() == level)) {
                notices.add(
                        "%s: не показываем. Школ за этими числами так мало, что по ним узнали бы результат другой школы."
                                .formatted(Words.title(level)));
            }
        }
        return notices;
    }
}
