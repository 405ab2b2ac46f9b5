package opora.overview.web;

import java.util.List;
import opora.territory.ClassAct;
import opora.ui.HouseTime;
import opora.vocabulary.Days;

/** A recorded change of classes; {@code withdrawn}: who took it back, when and why, «» while it counts. */
public record ClassActRow(
        long id,
        String day,
        String title,
        List<String> lines,
        String basis,
        String recorded,
        String withdrawn,
        boolean withdrawable) {

    static List<ClassActRow> of(List<ClassAct> acts, List<ClassAct> withdrawable, HouseTime time) {
        return acts.stream().map(act -> of(act, withdrawable.contains(act), time)).toList();
    }

    private static ClassActRow of(ClassAct act, boolean withdrawable, HouseTime time) {
        return new ClassActRow(
                act.id(),
                Days.spelled(act.onDay()),
                act.kind().title(),
                act.lines().stream()
                        .map(line ->
                                line.was().isEmpty() ? line.now() : line.was() + " → " + line.now())
                        .toList(),
                act.basis(),
                "%s, %s".formatted(time.brief(act.recorded().at()), act.recorded().by().name()),
                act.withdrawal()
                        .map(withdrawal ->
                                "%s, %s: %s"
                                        .formatted(
                                                time.brief(withdrawal.signed().at()),
                                                withdrawal.signed().by().name(),
                                                withdrawal.reason()))
                        .orElse(""),
                withdrawable);
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }
}
