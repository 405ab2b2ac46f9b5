package opora.overview.home;

import java.util.List;
import opora.access.Right;
import opora.corrections.Corrections;
import opora.corrections.Waiting;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the correction windows ask of schools, municipalities and the region. */
@Component
@Order(1)
class CorrectionWaits implements Waits {

    private static final Noun REQUEST = new Noun("заявление", "заявления", "заявлений");

    private final Corrections corrections;

    CorrectionWaits(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public List<Task> of(Look look) {
        return corrections.waitingFor(look.viewer()).stream()
                .map(waiting -> task(look, waiting))
                .toList();
    }

    private static Task task(Look look, Waiting waiting) {
        String sub =
                look.viewer().may(Right.DISPUTE)
                        ? "подтвердите числа или оспорьте то, что неверно"
                        : REQUEST.counted(waiting.count());
        return waiting.due()
                .map(due -> Task.until(due, look.today(), waiting.title(), waiting.address(), sub))
                .orElseGet(() ->
                        new Task(
                                waiting.title(),
                                waiting.address(),
                                sub,
                                "",
                                "warn",
                                "Нужно решение"));
    }
}
