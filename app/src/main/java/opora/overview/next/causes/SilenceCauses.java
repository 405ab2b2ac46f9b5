package opora.overview.next.causes;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import opora.network.LastContact;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.territory.School;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** How long nobody has had to do with the school, as far as that was written down: neither a call nor a letter nor a visit. */
@Component
class SilenceCauses implements Causes {

    private static final Noun DAY = new Noun("день", "дня", "дней");

    @Override
    public List<Cause> of(Question question) {
        return question.schools().stream()
                .flatMap(school -> of(question, school).stream())
                .toList();
    }

    private static Optional<Cause> of(Question question, School school) {
        LastContact last = question.contacts().get(school.id());
        if (last == null) {
            return Optional.of(
                    cause(
                            school,
                            question.weights().get(CauseKind.SILENCE).most(),
                            "Связь со школой не записана ни разу."));
        }
        long days = ChronoUnit.DAYS.between(last.on(), question.today());
        int times = Math.toIntExact(days / question.border(CauseKind.SILENCE));
        return times == 0
                ? Optional.empty()
                : Optional.of(cause(school, times, "Нет связи %s.".formatted(DAY.counted(days))));
    }

    private static Cause cause(School school, int times, String sentence) {
        return new Cause(
                school.id(),
                CauseKind.SILENCE,
                times,
                sentence,
                new Next(
                        "Записать связь",
                        "/next/schools/%d#contact".formatted(school.id().value())));
    }
}
