package opora.identification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import opora.identification.Method.ClauseB;
import opora.vocabulary.Procedure;

/** What a method may call itself: the federal order only where nothing of it was changed. */
public final class MethodTitle {

    private static final String ORDER = " Рособрнадзора от 19.08.2020 №\u00a0847";

    private MethodTitle() {}

    /** «приказ Рособрнадзора от 19.08.2020 № 847», or «по приказу …, с изменениями: порог 33,5 % вместо 30 %; …». */
    public static String of(Method method) {
        if (!method.id().equals(Method.FEDERAL_847.id())) {
            return method.id();
        }
        List<String> changes = changes(method);
        return changes.isEmpty()
                ? "приказ" + ORDER
                : "по приказу%s, с изменениями: %s".formatted(ORDER, String.join("; ", changes));
    }

    /** In which the method differs from the federal one; none where it does not. */
    private static List<String> changes(Method method) {
        Method federal = Method.FEDERAL_847;
        List<String> changes = new ArrayList<>();
        if (!method.threshold().equals(federal.threshold())) {
            changes.add(
                    "порог %s вместо %s"
                            .formatted(
                                    Wording.percent(method.threshold()),
                                    Wording.percent(federal.threshold())));
        }
        if (method.minParticipants() != federal.minParticipants()) {
            changes.add(
                    "не учитываются группы меньше "
                            + Wording.participantsGenitive(method.minParticipants()));
        }
        if (method.clauseB() == ClauseB.SAME) {
            changes.add("основание Б — одна и та же процедура вместо любой");
        }
        procedures(changes, "не учитываются ", without(federal, method));
        procedures(changes, "учитываются ещё ", without(method, federal));
        return changes;
    }

    private static List<Procedure> without(Method one, Method other) {
        return one.procedures().stream()
                .filter(procedure -> !other.procedures().contains(procedure))
                .toList();
    }

    private static void procedures(
            List<String> changes, String what, Collection<Procedure> procedures) {
        if (!procedures.isEmpty()) {
            changes.add(
                    what
                            + procedures.stream()
                                    .map(procedure -> "«" + procedure.shortTitle() + "»")
                                    .collect(Collectors.joining(", ")));
        }
    }
}
