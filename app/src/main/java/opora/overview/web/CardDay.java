package opora.overview.web;

import java.time.LocalDate;
import java.util.Optional;
import opora.vocabulary.Days;

/**
 * The day at whose end a card is shown.
 *
 * @param date «2026-03-01»; «» for today
 * @param title «1 марта 2026»; «» for today
 */
public record CardDay(String date, String title) {

    static CardDay of(Optional<LocalDate> day) {
        return new CardDay(
                day.map(LocalDate::toString).orElse(""), day.map(Days::spelled).orElse(""));
    }

    public boolean isToday() {
        return date.isEmpty();
    }

    /** What has to follow the address of every page of the card. */
    public String query() {
        return isToday() ? "" : "?on=" + date;
    }
}
