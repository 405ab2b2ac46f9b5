package opora.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.ClassAct;
import opora.territory.ClassHistory;
import opora.territory.Classes;
import opora.territory.Promotion;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The classes of all schools in sight: who has told them, and all of them into the next year at once. */
@Controller
@AllowedTo(Right.CHANGE_TERRITORY)
class RegionClassesController {

    private final Schools schools;
    private final Classes classes;
    private final HouseTime time;
    private final Clock clock;

    RegionClassesController(Schools schools, Classes classes, HouseTime time, Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/territory/classes")
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String year) {
        return page(viewer, year, Map.of());
    }

    @PostMapping("/territory/classes/promotion")
    ModelAndView promote(
            Viewer viewer, @RequestParam(defaultValue = "") String year, RedirectAttributes after) {
        AcademicYear to = year(year);
        Classes.Promoted promoted = classes.promoteAll(viewer.scope(), to, Changers.author(viewer));
        after.addFlashAttribute("said", said(promoted, to));
        return new ModelAndView("redirect:/territory/classes?year=" + to);
    }

    private static String said(Classes.Promoted promoted, AcademicYear to) {
        String done =
                promoted.schools() == 0
                        ? "Ни одна школа не переведена"
                        : "Классы переведены на %s год: %s"
                                .formatted(to.span(), Noun.SCHOOL.counted(promoted.schools()));
        return promoted.leftOut().isEmpty()
                ? done
                : done
                        + ". Не переведены школы, где два класса получили бы одно название: "
                        + promoted.leftOut().stream()
                                .map(School::name)
                                .collect(Collectors.joining(", "));
    }

    @PostMapping("/territory/classes/acts/{act}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer,
            @PathVariable long act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Map<String, String> mistakes =
                classes.withdraw(viewer.scope(), act, reason, Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        if (!mistakes.isEmpty()) {
            return page(viewer, "", Map.of("reason-" + act, mistakes.getOrDefault("reason", "")));
        }
        after.addFlashAttribute("said", "Изменение отозвано");
        return new ModelAndView("redirect:/territory/classes");
    }

    private AcademicYear year(String text) {
        return AcademicYear.find(text).orElseGet(() -> AcademicYear.at(LocalDate.now(clock)));
    }

    private ModelAndView page(Viewer viewer, String text, Map<String, String> mistakes) {
        AcademicYear year = year(text);
        List<ClassAct> acts = classes.actsOfMany(viewer.scope());
        HttpStatus status = mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        List<School> all = schools.list(viewer.scope());
        Map<SchoolId, ClassHistory> histories = classes.histories(viewer.scope());
        int promotable = Promotion.open(all, histories, year).size();
        return new ModelAndView("overview/territory/classes", status)
                .addObject(
                        "page",
                        RegionClassesPage.of(
                                all, histories, year, LocalDate.now(clock), promotable))
                .addObject(
                        "acts",
                        ClassActRow.of(acts, classes.withdrawable(viewer.scope(), acts), time))
                .addObject("mistakes", mistakes);
    }
}
