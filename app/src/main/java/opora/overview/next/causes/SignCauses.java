package opora.overview.next.causes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.access.Right;
import opora.objectivity.KeptSign;
import opora.objectivity.Screenings;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** Signs of non-objectivity that were opened and that the school has not explained, for whoever may read of signs. */
@Component
class SignCauses implements Causes {

    private final Screenings screenings;

    SignCauses(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public List<Cause> of(Question question) {
        if (!question.viewer().may(Right.SEE_SIGNS)) {
            return List.of();
        }
        Map<SchoolId, List<KeptSign>> bySchool =
                screenings.unexplained(question.viewer().scope()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        sign -> sign.school().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return bySchool.values().stream().map(SignCauses::cause).toList();
    }

    private static Cause cause(List<KeptSign> signs) {
        KeptSign first = signs.getFirst();
        return new Cause(
                first.school().id(),
                CauseKind.SIGN,
                signs.size(),
                "Результат непохож на областной, и школа этого ещё не объяснила: %s. Это повод спросить, а не вывод."
                        .formatted(
                                signs.stream()
                                        .map(sign ->
                                                sign.work().procedure().title(sign.work().year()))
                                        .distinct()
                                        .collect(Collectors.joining("; "))),
                new Next("Признак: что видно", first.address()));
    }
}
