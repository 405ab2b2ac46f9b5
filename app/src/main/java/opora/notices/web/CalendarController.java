package opora.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import opora.access.Costly;
import opora.access.OpenToAll;
import opora.notices.Dates.Dated;
import opora.notices.Secret;
import opora.notices.calendar.CalendarFile;
import opora.notices.calendar.Calendars;
import opora.notices.letters.MailSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenToAll("a calendar program cannot sign in; the address is the secret")
class CalendarController {

    private final Calendars calendars;
    private final Guesses guesses;
    private final MailSettings settings;

    CalendarController(Calendars calendars, Guesses guesses, MailSettings settings) {
        this.calendars = calendars;
        this.guesses = guesses;
        this.settings = settings;
    }

    @Costly
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret, HttpServletRequest request) {
        List<Dated> dates = guesses.behind(request, () -> calendars.read(new Secret(secret)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .body(CalendarFile.of(dates, settings.site()));
    }
}
