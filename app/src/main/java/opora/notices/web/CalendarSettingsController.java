package opora.notices.web;

import jakarta.servlet.http.HttpServletResponse;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.notices.calendar.Calendars;
import opora.notices.letters.MailSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address of the own calendar: made, made anew, switched off. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class CalendarSettingsController {

    private final Calendars calendars;
    private final MailSettings settings;

    CalendarSettingsController(Calendars calendars, MailSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    /** The address is shown this once; without the address of the installation by the one that the browser came by. */
    @PostMapping("/notices/settings/calendar")
    String open(Viewer viewer, HttpServletResponse response, Model model) {
        String site =
                settings.site().isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : settings.site();
        model.addAttribute("address", site + "/calendar/" + calendars.open(viewer).text() + ".ics");
        response.setStatus(HttpStatus.CREATED.value());
        return "notices/calendar";
    }

    @PostMapping("/notices/settings/calendar/removal")
    String close(Viewer viewer, RedirectAttributes flash) {
        calendars.close(viewer);
        flash.addFlashAttribute("said", "Адрес календаря больше не действует");
        return "redirect:/notices/settings";
    }
}
