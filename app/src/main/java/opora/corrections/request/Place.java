package opora.corrections.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opora.office.AttachedKind;

/**
 * Where words of people are kept in a request: one of its texts, or a file.
 *
 * @param id of the step or the file; 0 of what stands in the request itself
 * @param words «пояснение школы», «файл PDF»: tells nothing of what is written there, nor the name of the file
 */
public record Place(Kind kind, long id, String words) {

    public static final Place TEXT = new Place(Kind.TEXT, 0, "пояснение школы");
    public static final Place LATE = new Place(Kind.LATE, 0, "почему подано позже срока");

    /** As the database names them. */
    public enum Kind {
        TEXT,
        LATE,
        STEP,
        FILE
    }

    public static Place step(long id, Step.Kind kind) {
        return new Place(Kind.STEP, id, "шаг «%s»".formatted(kind.title()));
    }

    public static Place file(long id, AttachedKind kind) {
        return new Place(Kind.FILE, id, "файл " + kind.name());
    }

    /** What people wrote in a request, the oldest first; where nothing is written is no place. */
    public static Map<Place, String> texts(Request request) {
        Map<Place, String> texts = new LinkedHashMap<>();
        texts.put(TEXT, request.text());
        texts.put(LATE, request.lateBecause());
        request.steps().stream()
                .filter(step -> !step.kind().isOfTheHouse())
                .forEach(step -> texts.put(step(step.id(), step.kind()), step.text()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Out of which something can be removed: texts and files that are still there. */
    static Stream<Place> of(Request request, List<Evidence> files) {
        return Stream.concat(
                texts(request).keySet().stream(),
                files.stream()
                        .filter(file -> !file.isErased())
                        .map(file -> file(file.id(), file.kind())));
    }

    /** For forms, «STEP-12». */
    public String code() {
        return kind + "-" + id;
    }

    public boolean isFile() {
        return kind == Kind.FILE;
    }
}
