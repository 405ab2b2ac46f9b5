package opora.notices.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.notices.Dates.Dated;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Dated ROUND =
            new Dated(
                    "runs/7",
                    LocalDate.of(2027, 12, 31),
                    "Срез мониторинга; ответить всем школам, у которых нет плана, и тем, у кого он устарел",
                    "/schools/7",
                    Instant.parse("2027-06-17T07:42:00Z"));

    @Test
    void a_day_is_an_entry_of_that_whole_day_with_its_own_name_and_address() {
        String text = CalendarFile.of(List.of(ROUND), "https://opora.example");
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "PRODID:-//Opora//RU\r\n",
                        "UID:runs/7@opora\r\n",
                        "DTSTAMP:20270617T074200Z\r\n",
                        "DTSTART;VALUE=DATE:20271231\r\n",
                        "DTEND;VALUE=DATE:20280101\r\n",
                        "TRANSP:TRANSPARENT\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        ICalendar read = Biweekly.parse(text).first();
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(ROUND.title());
        assertThat(event.getUrl().getValue()).isEqualTo("https://opora.example/schools/7");
        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        assertThat(CalendarFile.of(List.of(ROUND), "https://opora.example").split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void no_title_makes_an_entry_of_its_own() {
        Dated forged =
                new Dated(
                        "runs/8",
                        ROUND.day(),
                        "Срез\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:чужое",
                        ROUND.address(),
                        ROUND.changedAt());
        ICalendar read = Biweekly.parse(CalendarFile.of(List.of(forged), "")).first();
        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getEvents().getFirst().getSummary().getValue())
                .startsWith("Срез")
                .endsWith("чужое");
    }

    @Test
    void without_the_address_of_the_installation_entries_lead_nowhere() {
        assertThat(CalendarFile.of(List.of(ROUND), "")).doesNotContain("URL:");
    }

    @Test
    void a_calendar_without_dates_is_a_calendar() {
        assertThat(CalendarFile.of(List.of(), ""))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }
}
