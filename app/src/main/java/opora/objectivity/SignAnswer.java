package opora.objectivity;

import java.util.List;
import opora.statistics.Sign;
import opora.territory.SchoolId;

/** What came of asking one school about one work. */
public sealed interface SignAnswer {

    /**
     * There is a p-value.
     *
     * @param facts of {@code results} behind it; that of the work first
     * @param participants the n that is shown with the sign, at least 1
     */
    record Asked(
            SchoolId school,
            Work work,
            SignKind kind,
            List<Long> facts,
            int participants,
            Sign sign)
            implements SignAnswer {

        public Asked {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing could be asked: neither a mark nor a clean result, and no place in the list of p-values. */
    record NotAsked(SchoolId school, Work work, SignKind kind, Reason reason)
            implements SignAnswer {}

    /** Why nothing could be asked. */
    enum Reason {
        NO_SCALE("неизвестно, с какого балла начинается отметка «3»"),
        NO_MAXIMUM("неизвестен наибольший балл работы"),
        NO_SCORES("нет распределения первичных баллов"),
        BEYOND_MAXIMUM("есть балл выше наибольшего"),
        NO_TASKS("нет результатов по заданиям"),
        OTHER_PAPER("задания не те, что у большинства школ"),
        CONTRADICTING_TASKS("баллов за задание больше, чем возможно"),
        NO_MEAN("нет ни баллов, ни отметок, как у большинства школ"),
        NO_LATER("нет результатов следующего экзамена"),
        NOT_TELLING("данных мало, или при таком результате признак не проверяется");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
