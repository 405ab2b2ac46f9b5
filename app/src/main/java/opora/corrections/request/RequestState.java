package opora.corrections.request;

import java.util.List;

/** What became of a request until now; follows from its steps alone. */
public enum RequestState {
    LATE("warn", "Подано после срока", "ждёт, примет ли его регион"),
    NOT_ADMITTED("lock", "Не принято к рассмотрению", "подано после срока"),
    WITHDRAWN("lock", "Отозвано школой", "больше не рассматривается"),
    UNANSWERED("warn", "Ждёт муниципалитета", "муниципалитет ещё не ответил"),
    ANSWERED("warn", "Ждёт решения", "муниципалитет ответил"),
    AWAITING_DATA("doing", "Решено: исправить", "ждём исправленных данных"),
    CORRECTED("done", "Исправлено", "исправленные данные загружены"),
    REFUSED("done", "Решено: оставить", "число остаётся прежним");

    private final String kind;
    private final String title;
    private final String meaning;

    RequestState(String kind, String title, String meaning) {
        this.kind = kind;
        this.title = title;
        this.meaning = meaning;
    }

    /** {@code steps}: the oldest first. */
    public static RequestState of(Lateness lateness, List<Step> steps) {
        RequestState state =
                switch (lateness) {
                    case IN_TIME -> UNANSWERED;
                    case LATE -> LATE;
                };
        RequestState beforeDecision = state;
        for (Step step : steps) {
            state =
                    switch (step.kind()) {
                        case WITHDRAWN -> WITHDRAWN;
                        case ADMITTED, ANSWER_TAKEN_BACK -> UNANSWERED;
                        case NOT_ADMITTED -> NOT_ADMITTED;
                        case SUPPORTED, NOT_SUPPORTED -> ANSWERED;
                        case ACCEPTED, CORRECTION_LOST -> AWAITING_DATA;
                        case CORRECTED -> CORRECTED;
                        case REFUSED -> REFUSED;
                        case REOPENED -> beforeDecision;
                    };
            beforeDecision =
                    switch (state) {
                        case LATE, UNANSWERED, ANSWERED -> state;
                        case NOT_ADMITTED, WITHDRAWN, AWAITING_DATA, CORRECTED, REFUSED ->
                                beforeDecision;
                    };
        }
        return state;
    }

    /** Whether it came after the last day for schools. */
    public enum Lateness {
        IN_TIME,
        LATE
    }

    /** Still on its way to a decision. */
    public boolean isUndecided() {
        return this == LATE || this == UNANSWERED || this == ANSWERED;
    }

    /** The region agreed, and the number is as it was. */
    public boolean lacksData() {
        return this == AWAITING_DATA;
    }

    /** The number cannot be disputed once more meanwhile. */
    public boolean isPending() {
        return isUndecided() || this == AWAITING_DATA;
    }

    /** The class of {@code ui/tag}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
