package opora.overview.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The day at whose end a card is shown.
 *
 * @param date «2026-03-01»; «» for today
 * @param title «1 марта 2026»; «» for today
 */
public record CardDay(String date, String title) {

    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("ru"));

    static CardDay of(Optional<LocalDate> day) {
        return new CardDay(
                day.map(LocalDate::toString).orElse(""), day.map(WHOLE::format).orElse(""));
    }

    public boolean isToday() {
        return date.isEmpty();
    }

    /** What has to follow the address of every page of the card. */
    public String query() {
        return isToday() ? "" : "?on=" + date;
    }
}
