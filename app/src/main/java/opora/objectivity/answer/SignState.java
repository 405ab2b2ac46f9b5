package opora.objectivity.answer;

import java.util.List;
import java.util.Optional;

/** How far a sign has come; follows from its steps. */
public enum SignState {
    TO_CHECK("sign", "Нужно проверить"),
    EXPLAINED("doing", "Школа объяснила"),
    CONFIRMED("done", "Проверено: подтвердился"),
    NOT_CONFIRMED("done", "Проверено: не подтвердился"),
    CANNOT_BE_SAID("done", "Проверено: сказать нельзя");

    private final String kind;
    private final String title;

    SignState(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** Of the newest check; of what the school said where there is none. */
    public static SignState of(List<Step> steps) {
        Optional<Step.Check> newest =
                steps.stream().flatMap(step -> step.check().stream()).reduce((one, next) -> next);
        return newest.map(check ->
                        switch (check.outcome()) {
                            case CONFIRMED -> CONFIRMED;
                            case NOT_CONFIRMED -> NOT_CONFIRMED;
                            case CANNOT_BE_SAID -> CANNOT_BE_SAID;
                        })
                .orElse(steps.isEmpty() ? TO_CHECK : EXPLAINED);
    }

    /** Class of {@code ui/tag}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public boolean isChecked() {
        return this != TO_CHECK && this != EXPLAINED;
    }
}
