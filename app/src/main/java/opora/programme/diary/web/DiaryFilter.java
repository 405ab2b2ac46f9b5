package opora.programme.diary.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;
import opora.programme.timing.Period;
import opora.programme.timing.Timing;
import opora.programme.wording.Provision;
import org.jspecify.annotations.Nullable;

/** Which activities of a diary are shown, as the address says; an unknown word filters nothing. */
public record DiaryFilter(
        @Nullable String state,
        @Nullable String section,
        @Nullable String responsible,
        @Nullable String month) {

    public static final DiaryFilter NONE = new DiaryFilter(null, null, null, null);

    public Optional<ActivityState> chosenState() {
        return Arrays.stream(ActivityState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    /** The number of its provision. */
    public Optional<String> chosenSection() {
        return said(section);
    }

    public Optional<String> chosenResponsible() {
        return said(responsible);
    }

    public Optional<YearMonth> chosenMonth() {
        try {
            return said(month).map(YearMonth::parse);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(one -> !one.isBlank());
    }

    public boolean isEmpty() {
        return chosenState().isEmpty()
                && chosenSection().isEmpty()
                && chosenResponsible().isEmpty()
                && chosenMonth().isEmpty();
    }

    boolean wants(Provision activity, Doing doing, Optional<Period> period) {
        return chosenState().filter(one -> one != doing.state()).isEmpty()
                && chosenSection()
                        .filter(one ->
                                !one.equals(activity.parent().map(Object::toString).orElse("")))
                        .isEmpty()
                && chosenResponsible()
                        .filter(one -> !one.equals(activity.value("responsible")))
                        .isEmpty()
                && chosenMonth().filter(one -> !isActive(activity, one, period)).isEmpty();
    }

    private static boolean isActive(Provision activity, YearMonth month, Optional<Period> period) {
        return period.filter(days ->
                        Timing.read(activity.value("timing"), days).timing().isActive(month, days))
                .isPresent();
    }
}
