package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import opora.results.analysis.Level;
import opora.results.analysis.Peers;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Settlement;
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
                    "Сравнить не с чем: других школ с этой процедурой нет, и сводные отчёты по ней не загружены.");
        }
        for (Level level : told.around().withheld()) {
            if (analysis.references().stream().noneMatch(group -> group.level() == level)) {
                notices.add(
                        "%s: не показываем. Школ за этими числами так мало, что по ним узнали бы результат другой школы."
                                .formatted(Words.title(level)));
            }
        }
        analysis.references().stream()
                .filter(group -> group.level() == Level.PEERS)
                .findFirst()
                .flatMap(_ -> told.around().peers())
                .ifPresent(peers -> notices.add(peers(peers)));
        return notices;
    }

    private static String peers(Peers peers) {
        return "Похожие школы — другие школы региона, у которых в этой процедуре участников столько же (%s)%s. Критерии — Опоры; семьи, учителя и ресурсы в них пока не учтены."
                .formatted(
                        peers.size().participants(),
                        peers.settlement()
                                .map(one -> " и которые стоят " + place(one))
                                .orElse(
                                        "; вид населённого пункта этой школы в реестре не указан"));
    }

    private static String place(Settlement settlement) {
        return switch (settlement) {
            case TOWN -> "в городе или посёлке городского типа";
            case VILLAGE -> "в сельском населённом пункте";
        };
    }
}
