package opora.overview.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The card of a school: what its status is and why, and all its results. */
@Controller
@AllowedTo(Right.SEE_SCHOOLS)
class SchoolController {

    private final SchoolFile files;
    private final Schools schools;
    private final CardParts parts;
    private final LoadedBeside beside;
    private final Clock clock;

    SchoolController(
            SchoolFile files, Schools schools, CardParts parts, LoadedBeside beside, Clock clock) {
        this.files = files;
        this.schools = schools;
        this.parts = parts;
        this.beside = beside;
        this.clock = clock;
    }

    @GetMapping("/schools/{school}")
    String overview(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        if (!viewer.may(Right.SEE_RESULTS)) {
            return brief(viewer, school, model);
        }
        SchoolFile.Content content = find(viewer, school, on);
        model.addAttribute("card", SchoolCard.of(content));
        model.addAttribute("page", SchoolOverview.of(content, view));
        model.addAttribute("disputed", parts.disputed(viewer, new SchoolId(school)));
        model.addAttribute("network", parts.network(viewer, new SchoolId(school)));
        return "overview/school/show";
    }

    private String brief(Viewer viewer, long school, Model model) {
        model.addAttribute(
                "school",
                schools.find(viewer.scope(), new SchoolId(school)).orElseThrow(NotVisible::new));
        return "overview/school/brief";
    }

    @AllowedTo(Right.SEE_RESULTS)
    @GetMapping("/schools/{school}/results")
    String results(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        SchoolFile.Content content = find(viewer, school, on);
        model.addAttribute("card", SchoolCard.of(content));
        model.addAttribute("page", SchoolResults.of(content.outcomes()));
        model.addAttribute(
                "also",
                content.on().isPresent()
                        ? AlsoLoaded.NOTHING
                        : beside.of(viewer.scope(), new SchoolId(school)));
        return "overview/school/results";
    }

    private SchoolFile.Content find(Viewer viewer, long school, String on) {
        SchoolId id = new SchoolId(school);
        return day(on).map(day -> files.find(viewer.scope(), id, day, endOf(day)))
                .orElseGet(() -> files.find(viewer.scope(), id))
                .orElseThrow(NotVisible::new);
    }

    /** A day that is over; today is shown as it is now, and so is what is no day. */
    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.isBefore(LocalDate.now(clock)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
