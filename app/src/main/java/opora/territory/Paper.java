package opora.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a change rests on.
 *
 * @param onDay the first day on which it holds; empty when the form does not tell one
 * @param basis the order or decision, «Приказ № 14 от 20.08.2026»
 */
public record Paper(Optional<LocalDate> onDay, String basis) {}
