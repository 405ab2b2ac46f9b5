package opora.overview.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import opora.territory.ClassChange;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.Paper;
import opora.vocabulary.TypedDay;
import org.jspecify.annotations.Nullable;

/** What the forms of classes send; each of them only some of it. */
public record ClassForm(
        @Nullable What what,
        @Nullable String classes,
        @Nullable String title,
        @Nullable String pupils,
        @Nullable Long into,
        @Nullable String onDay,
        @Nullable String basis) {

    static final ClassForm EMPTY = new ClassForm(null, null, null, null, null, null, null);

    private static final String NO_TITLE = "Напишите класс так: 5А";

    /** What is to be done to one class. */
    public enum What {
        RENAME,
        COUNT,
        MERGE,
        SPLIT,
        CLOSE
    }

    /** What was understood, or what was wrong by field of the form. */
    sealed interface Read {

        record Understood(ClassChange change) implements Read {}

        record Mistaken(Map<String, String> mistakes) implements Read {}
    }

    Paper paper() {
        return new Paper(TypedDay.find(dayText()), basisText());
    }

    Read change(ClassId id) {
        return switch (Objects.requireNonNullElse(what, What.COUNT)) {
            case RENAME -> titled("title", named -> new ClassChange.Renamed(id, named));
            case COUNT ->
                    number(pupils)
                            .<Read>map(count -> understood(new ClassChange.Counted(id, count)))
                            .orElseGet(() -> mistaken("pupils", "Укажите целое число"));
            case MERGE ->
                    Optional.ofNullable(into)
                            .<Read>map(other ->
                                    understood(new ClassChange.Merged(id, new ClassId(other))))
                            .orElseGet(() -> mistaken("into", "Выберите, с каким классом"));
            case SPLIT -> split(id);
            case CLOSE -> understood(new ClassChange.Closed(id));
        };
    }

    private Read split(ClassId id) {
        if (!pupilsText().isBlank() && number(pupils).isEmpty()) {
            return mistaken("moved", "Укажите целое число");
        }
        return titled(
                "part",
                named -> new ClassChange.Split(id, new ClassChange.Named(named, number(pupils))));
    }

    private Read titled(String field, Function<ClassTitle, ClassChange> change) {
        return ClassTitle.find(titleText())
                .<Read>map(named -> understood(change.apply(named)))
                .orElseGet(() -> mistaken(field, NO_TITLE));
    }

    private static Read understood(ClassChange change) {
        return new Read.Understood(change);
    }

    private static Read mistaken(String field, String text) {
        return new Read.Mistaken(Map.of(field, text));
    }

    private static Optional<Integer> number(@Nullable String text) {
        String digits = Objects.requireNonNullElse(text, "").strip();
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    public String classesText() {
        return Objects.requireNonNullElse(classes, "");
    }

    public String titleText() {
        return Objects.requireNonNullElse(title, "");
    }

    public String pupilsText() {
        return Objects.requireNonNullElse(pupils, "");
    }

    public String dayText() {
        return Objects.requireNonNullElse(onDay, "");
    }

    public String basisText() {
        return Objects.requireNonNullElse(basis, "");
    }
}
