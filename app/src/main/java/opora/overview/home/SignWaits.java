package opora.overview.home;

import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Screenings;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opened signs: a school explains its own, a municipality checks those of its schools. The region is asked for nothing: it may check, too. */
@Component
@Order(2)
class SignWaits implements Waits {

    private static final Noun SIGN = new Noun("признак", "признака", "признаков");

    private final Screenings screenings;

    SignWaits(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public List<Task> of(Look look) {
        Viewer viewer = look.viewer();
        if (viewer.may(Right.EXPLAIN_SIGN)) {
            return task(
                    screenings.unexplained(viewer.scope()),
                    "Объясните, почему результат отличается от областного",
                    "Нужно объяснение");
        }
        return viewer.may(Right.CHECK_SIGN) && !(viewer.scope() instanceof WholeRegion)
                ? task(
                        screenings.unchecked(viewer.scope()),
                        "Проверьте результаты, непохожие на областные",
                        "Нужно проверить")
                : List.of();
    }

    private static List<Task> task(List<KeptSign> signs, String title, String status) {
        if (signs.isEmpty()) {
            return List.of();
        }
        KeptSign first = signs.getFirst();
        String address =
                signs.size() == 1
                        ? first.address()
                        : "/objectivity/screenings/" + first.screening();
        return List.of(new Task(title, address, SIGN.counted(signs.size()), "", "warn", status));
    }
}
