package opora.corrections.window;

import java.util.Collection;
import opora.corrections.request.RequestState;

/** Where one school stands in a window; every invited school is in exactly one, so that they add up. */
public enum SchoolState {
    NOT_LOOKED("wait", "Не смотрела", "не смотрели"),
    LOOKED("doing", "Посмотрела", "посмотрели"),
    CONFIRMED("done", "Подтвердила", "подтвердили"),
    DISPUTED("warn", "Оспорила", "оспорили, без ответа"),
    ANSWERED("warn", "Ждёт решения", "с ответом, без решения"),
    DECIDED("done", "Решено", "решено");

    private final String kind;
    private final String title;
    private final String word;

    SchoolState(String kind, String title, String word) {
        this.kind = kind;
        this.title = title;
        this.word = word;
    }

    /** What the school did; the least advanced of its requests decides, withdrawn ones are as if they had not been. */
    public static SchoolState of(Look look, Collection<RequestState> requests) {
        SchoolState state = null;
        for (RequestState request : requests) {
            SchoolState one =
                    switch (request) {
                        case LATE, UNANSWERED -> DISPUTED;
                        case ANSWERED -> ANSWERED;
                        case NOT_ADMITTED, AWAITING_DATA, CORRECTED, REFUSED -> DECIDED;
                        case WITHDRAWN -> null;
                    };
            if (one != null && (state == null || one.compareTo(state) < 0)) {
                state = one;
            }
        }
        if (state != null) {
            return state;
        }
        return switch (look) {
            case NONE -> NOT_LOOKED;
            case SEEN -> LOOKED;
            case CONFIRMED -> CONFIRMED;
        };
    }

    /** Whether the school has opened and confirmed its data. */
    public enum Look {
        NONE,
        SEEN,
        CONFIRMED
    }

    /** The class of {@code ui/tag}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Under a count: «12 подтвердили». */
    public String word() {
        return word;
    }
}
