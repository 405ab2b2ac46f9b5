package opora.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Labels;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.util.MultiValueMap;

/**
 * Years and procedures of files as the page sends them: {@code file} for each, with {@code year-7} and {@code procedure-7}; {@code only} where
 * one of them alone is meant.
 *
 * @param answers what can be taken, by file
 * @param typed what was typed, by file
 * @param mistakes why it cannot be taken, by file
 * @param incomplete files that were left without a year or a procedure
 */
record AnswerForm(
        Map<Long, Labels> answers,
        Map<Long, Typed> typed,
        Map<Long, String> mistakes,
        List<Long> incomplete) {

    static final AnswerForm NOTHING = new AnswerForm(Map.of(), Map.of(), Map.of(), List.of());

    /** Stands for the procedure of a file that is about none. */
    static final String NO_PROCEDURE = "none";

    record Typed(String year, String procedure) {

        boolean isComplete() {
            return !year.isEmpty() && !procedure.isEmpty();
        }
    }

    /** {@code present}: the academic year under way; nobody has results of a later one. */
    static AnswerForm of(MultiValueMap<String, String> sent, AcademicYear present) {
        AnswerForm form =
                new AnswerForm(
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>());
        String only = Optional.ofNullable(sent.getFirst("only")).orElse("");
        for (String file : sent.getOrDefault("file", List.of())) {
            if (file.matches("\\d{1,18}")) {
                Typed typed =
                        new Typed(value(sent, "year-" + file), value(sent, "procedure-" + file));
                form.typed.put(Long.valueOf(file), typed);
                if (only.isEmpty() || only.equals(file)) {
                    form.take(Long.parseLong(file), typed, present);
                }
            }
        }
        if (form.answers.isEmpty() && form.mistakes.isEmpty()) {
            form.incomplete.forEach(file -> form.mistakes.put(file, "Укажите и год, и процедуру"));
        }
        return form;
    }

    private static String value(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    private void take(long file, Typed typed, AcademicYear present) {
        Optional<AcademicYear> year = AcademicYear.find(typed.year());
        Optional<Procedure> procedure = Procedure.find(typed.procedure());
        if (!typed.isComplete()) {
            incomplete.add(file);
        } else if (year.isEmpty()) {
            mistakes.put(file, "Год — четыре цифры, например 2021");
        } else if (year.get().compareTo(present) > 0) {
            mistakes.put(
                    file,
                    "Проверьте год: %s ещё не наступил, сейчас идёт учебный год %s (результаты %s года)"
                            .formatted(year.get(), present.span(), present));
        } else if (typed.procedure().equals(NO_PROCEDURE)) {
            answers.put(file, new Labels(year, Optional.empty()));
        } else if (procedure.isEmpty()) {
            mistakes.put(file, "Выберите процедуру из списка");
        } else {
            answers.put(file, new Labels(year, procedure));
        }
    }

    Optional<Typed> typed(long file) {
        return Optional.ofNullable(typed.get(file));
    }

    /** Nothing is taken while something is wrong. */
    boolean canBeTaken() {
        return mistakes.isEmpty() && !answers.isEmpty();
    }
}
