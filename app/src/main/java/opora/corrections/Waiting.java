package opora.corrections;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What waits for a person.
 *
 * @param count how many things, at least one
 * @param title «Ответьте на заявления школ»
 * @param due the last day; empty where there is none
 */
public record Waiting(int count, String title, String address, Optional<LocalDate> due) {}
