package opora.results.telling;

import java.util.List;
import java.util.Optional;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.statistics.TestScoreBands;

/** Test scores of ЕГЭ in the bands that offices use. */
final class BandsSection {

    private BandsSection() {}

    static Optional<Section> of(ProcedureAnalysis analysis) {
        List<GroupAnalysis> groups =
                Words.groups(analysis).stream().filter(group -> group.bands().isPresent()).toList();
        return analysis.subject()
                .bands()
                .map(own ->
                        new Section(
                                "bands",
                                "Тестовые баллы",
                                "Выше 80 баллов — у "
                                        + own.value().high()
                                        + " из "
                                        + own.value().size(),
                                "Участники по тестовому баллу ЕГЭ, шкала 0–100",
                                new Drawing.None(),
                                new Table(
                                        List.of(
                                                Head.words("Группа"),
                                                Head.whole("Участников"),
                                                Head.whole("0–60"),
                                                Head.whole("в том числе 60"),
                                                Head.whole("61–80"),
                                                Head.whole("81–100"),
                                                Head.tenths("81–100, %"),
                                                Head.words("Источник")),
                                        groups.stream()
                                                .map(group ->
                                                        row(group, group.bands().orElseThrow()))
                                                .toList()),
                                List.of(
                                        "В таблицах управлений пишут «меньше 60», «61–80», «81 и больше»: ровно 60 не попадает никуда. Здесь 60 — в первой группе и показано отдельно."),
                                Source.of(List.of(new Source.Named("Баллы", own)))));
    }

    private static List<Entry> row(GroupAnalysis group, Measured<TestScoreBands> measured) {
        TestScoreBands bands = measured.value();
        return List.of(
                Words.row(group),
                Entry.size(measured.n()),
                Entry.whole(bands.low()),
                Entry.whole(bands.atSixty()),
                Entry.whole(bands.middle()),
                Entry.whole(bands.high()),
                Entry.tenths(100.0 * bands.high() / bands.size()),
                Source.entry(measured));
    }
}
