package opora.identification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import opora.vocabulary.Procedure;

/** What a method may call itself: the federal order only where nothing of it was changed. */
public final class MethodTitle {

    private static final String ORDER = " Рособрнадзора от 19.08.2020 №\u00a0847";

    private MethodTitle() {}

    /** «приказ Рособрнадзора от 19.08.2020 № 847», or «по приказу …, с изменениями: порог 33,5 % вместо 30 %; …», or the name that another method has. */
    public static String of(Method method) {
        if (!method.title().isEmpty()) {
            return method.title();
        }
        List<String> changes = changes(Method.FEDERAL_847, method);
        return changes.isEmpty()
                ? "приказ" + ORDER
                : "по приказу%s, с изменениями: %s".formatted(ORDER, String.join("; ", changes));
    }

    /** A method of these parts made of another one: named as that one where nothing was changed, else as that one with the changes. */
    public static Method named(Method parts, Method madeOf) {
        if (madeOf.id().equals(Method.FEDERAL_847.id())) {
            return parts.called(madeOf.id(), "");
        }
        List<String> changes = changes(madeOf, parts);
        return parts.called(
                madeOf.id(),
                changes.isEmpty()
                        ? madeOf.title()
                        : "по методике «%s», с изменениями: %s"
                                .formatted(madeOf.title(), String.join("; ", changes)));
    }

    /** In which one method differs from another: «порог 33,5 % вместо 30 %»; none where it does not. */
    public static List<String> changes(Method from, Method to) {
        List<String> changes = new ArrayList<>();
        if (!to.threshold().equals(from.threshold())) {
            changes.add("порог %s вместо %s".formatted(limit(to), limit(from)));
        }
        if (to.minParticipants() != from.minParticipants()) {
            changes.add(
                    to.minParticipants() == 1
                            ? "учитываются группы любого размера"
                            : "не учитываются группы меньше "
                                    + Wording.participantsGenitive(to.minParticipants()));
        }
        if (to.lowProcedures() != from.lowProcedures()) {
            changes.add(
                    "основание А — от %d низких процедур вместо %d"
                            .formatted(to.lowProcedures(), from.lowProcedures()));
        }
        if (to.clauseB() != from.clauseB()) {
            changes.add("основание Б — " + reading(to) + " вместо " + insteadOf(from));
        }
        procedures(changes, "не учитываются ", without(from, to));
        procedures(changes, "учитываются ещё ", without(to, from));
        if (to.attempt() != from.attempt()) {
            changes.add(
                    switch (to.attempt()) {
                        case FIRST -> "ОГЭ и ЕГЭ — первая сдача вместо результатов с пересдачами";
                        case AFTER_RETAKES -> "ОГЭ и ЕГЭ — с учётом пересдач";
                    });
        }
        kinds(changes, "не входят школы вида: ", to, from);
        kinds(changes, "входят и школы вида: ", from, to);
        return changes;
    }

    private static String limit(Method method) {
        String percent = Wording.percent(method.threshold());
        return switch (method.threshold().equality()) {
            case REACHES -> percent;
            case FALLS_SHORT -> "больше " + percent;
        };
    }

    private static String reading(Method method) {
        return switch (method.clauseB()) {
            case ANY -> "любая процедура";
            case SAME -> "одна и та же процедура";
            case NONE -> "нет";
        };
    }

    private static String insteadOf(Method method) {
        return switch (method.clauseB()) {
            case ANY -> "любой";
            case SAME -> "той же";
            case NONE -> "отсутствия";
        };
    }

    private static void kinds(List<String> changes, String what, Method in, Method notIn) {
        String kinds =
                in.excludedKinds().stream()
                        .filter(kind -> !notIn.excludedKinds().contains(kind))
                        .collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            changes.add(what + kinds);
        }
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
