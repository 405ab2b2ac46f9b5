package opora.corrections.window;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Days of a window as asked for; empty where what was typed is no day. */
public record Terms(Optional<LocalDate> schoolsUntil, Optional<LocalDate> answersUntil) {

    /** What is wrong, by field of the form. */
    Map<String, String> mistakes(LocalDate today) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (schoolsUntil.isEmpty()) {
            mistakes.put("schools", "Нужна дата, например 01.12.2026");
        } else if (schoolsUntil.get().isBefore(today)) {
            mistakes.put("schools", "Этот день уже прошёл: школам нужно время");
        }
        if (answersUntil.isEmpty()) {
            mistakes.put("answers", "Нужна дата, например 08.12.2026");
        } else if (schoolsUntil.filter(answersUntil.get()::isBefore).isPresent()) {
            mistakes.put("answers", "Муниципалитеты отвечают не раньше, чем закончат школы");
        }
        return mistakes;
    }
}
