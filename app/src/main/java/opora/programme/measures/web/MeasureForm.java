package opora.programme.measures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.programme.measures.Effort;
import opora.programme.measures.Evidence;
import opora.programme.measures.Factor;
import opora.programme.measures.Level;
import opora.programme.measures.Measure;
import opora.programme.measures.Measures;
import opora.programme.measures.RegionMeasures.Draft;
import org.springframework.util.MultiValueMap;

/** A measure as a person filled it in. */
record MeasureForm(
        String factor,
        List<String> levels,
        String title,
        String timing,
        String responsible,
        String result,
        List<String> evidence,
        String effort,
        String basis) {

    private static final int LONGEST = 300;

    static MeasureForm empty() {
        return new MeasureForm("", List.of(), "", "", "", "", List.of(), Effort.SMALL.name(), "");
    }

    /** With the words of another one to begin with. */
    static MeasureForm of(Measure measure) {
        return new MeasureForm(
                measure.factor().code(),
                measure.levels().stream().map(Level::name).toList(),
                measure.title(),
                measure.timing(),
                measure.responsible(),
                measure.result(),
                measure.evidence().stream().map(Evidence::code).toList(),
                measure.effort().name(),
                "");
    }

    static MeasureForm of(MultiValueMap<String, String> fields) {
        return new MeasureForm(
                text(fields, "factor"),
                fields.getOrDefault("levels", List.of()),
                text(fields, "title"),
                text(fields, "timing"),
                text(fields, "responsible"),
                text(fields, "result"),
                fields.getOrDefault("evidence", List.of()),
                text(fields, "effort"),
                text(fields, "basis"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** Empty when something is wrong: then the mistakes say what. {@code known}: everything that was ever in the catalogue. */
    Optional<Draft> read(Measures known, Map<String, String> mistakes) {
        Optional<Factor> against = known.factor(factor);
        if (against.isEmpty()) {
            mistakes.put("factor", "Против чего: выберите фактор риска");
        }
        Set<Level> whom =
                Arrays.stream(Level.values())
                        .filter(one -> levels.contains(one.name()))
                        .collect(Collectors.toSet());
        if (whom.isEmpty()) {
            mistakes.put("levels", "Для кого: отметьте хотя бы один уровень");
        }
        written("title", "Что сделать", title, mistakes);
        known.alike(title)
                .ifPresent(one ->
                        mistakes.put(
                                "title",
                                "Такая мера уже есть в каталоге под кодом %s"
                                        .formatted(one.code())));
        written("timing", "Срок", timing, mistakes);
        written("responsible", "Кто отвечает", responsible, mistakes);
        written("result", "Ожидаемый результат", result, mistakes);
        List<Evidence> shown =
                known.evidence().stream().filter(one -> evidence.contains(one.code())).toList();
        if (shown.isEmpty()) {
            mistakes.put("evidence", "Чем подтвердить: отметьте хотя бы одно");
        }
        Optional<Effort> takes =
                Arrays.stream(Effort.values()).filter(one -> one.name().equals(effort)).findFirst();
        if (takes.isEmpty()) {
            mistakes.put("effort", "Сколько сил: выберите из списка");
        }
        written("basis", "Основание", basis, mistakes);
        return mistakes.isEmpty()
                ? Optional.of(
                        new Draft(
                                against.orElseThrow(),
                                whom,
                                title,
                                timing,
                                responsible,
                                result,
                                shown,
                                takes.orElseThrow(),
                                basis))
                : Optional.empty();
    }

    private static void written(
            String name, String label, String text, Map<String, String> mistakes) {
        if (text.isEmpty() || text.length() > LONGEST) {
            mistakes.put(name, "%s: напишите, не длиннее %d знаков".formatted(label, LONGEST));
        }
    }
}
