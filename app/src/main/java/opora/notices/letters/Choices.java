package opora.notices.letters;

import java.util.Map;
import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.store.DeliveryStore;
import org.springframework.stereotype.Component;

/** How a person wants notices; the usual way of the kind where nothing was chosen. */
@Component
public class Choices {

    private final DeliveryStore chosen;

    Choices(DeliveryStore chosen) {
        this.chosen = chosen;
    }

    public Delivery of(long person, NoticeKind kind) {
        return chosen.chosen(person, kind.code()).orElse(kind.usual());
    }

    /** By code of the kind, of those that were chosen. */
    public Map<String, Delivery> of(long person) {
        return chosen.chosen(person);
    }

    public void choose(long person, NoticeKind kind, Delivery delivery) {
        chosen.choose(person, kind.code(), delivery);
    }
}
