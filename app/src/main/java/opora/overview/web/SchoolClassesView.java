package opora.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.ClassAct;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.Classes;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a school's classes together, for whoever shows it and for forms that come back with mistakes. */
@Component
class SchoolClassesView {

    private final Schools schools;
    private final Classes classes;
    private final SchoolFile files;
    private final HouseTime time;
    private final Clock clock;

    SchoolClassesView(
            Schools schools, Classes classes, SchoolFile files, HouseTime time, Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.files = files;
        this.time = time;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    School school(Viewer viewer, SchoolId id) {
        return schools.find(viewer.scope(), id).orElseThrow(NotVisible::new);
    }

    ClassHistory history(Viewer viewer, SchoolId id) {
        return classes.history(viewer.scope(), id).orElseThrow(NotVisible::new);
    }

    /** Empty for whoever sees no results. */
    private Optional<SchoolFile.Content> file(Viewer viewer, SchoolId id) {
        return viewer.may(Right.SEE_RESULTS) ? files.find(viewer.scope(), id) : Optional.empty();
    }

    private static List<Known> outcomes(Optional<SchoolFile.Content> file) {
        return file.map(SchoolFile.Content::outcomes).orElse(List.of());
    }

    /** {@code year}: as the address says it, «» for the usual one. */
    ModelAndView page(
            Viewer viewer,
            SchoolId id,
            String year,
            String structure,
            ClassForm form,
            Map<String, String> mistakes) {
        ClassHistory history = history(viewer, id);
        Optional<SchoolFile.Content> file = file(viewer, id);
        AcademicYear shown = ClassesPage.chosen(history, year, today());
        List<ClassAct> acts = classes.acts(viewer.scope(), id);
        boolean changeable = viewer.may(Right.CHANGE_CLASSES);
        HttpStatus status = mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("overview/school/classes", status)
                .addObject("school", school(viewer, id))
                .addObject("card", file.map(SchoolCard::of))
                .addObject(
                        "page", ClassesPage.of(history, shown, structure, outcomes(file), today()))
                .addObject(
                        "acts",
                        ClassActRow.of(
                                acts,
                                changeable ? classes.withdrawable(viewer.scope(), acts) : List.of(),
                                time))
                .addObject("changeable", changeable)
                .addObject("movable", seesOthers(viewer) && changeable)
                .addObject("historyOpen", changeable || viewer.may(Right.SEE_RESULTS))
                .addObject("form", form)
                .addObject("firstDay", ClassHistory.first(shown).toString())
                .addObject("mistakes", mistakes);
    }

    /** A class goes to another school by whoever sees both. */
    private static boolean seesOthers(Viewer viewer) {
        return !(viewer.scope() instanceof TerritoryScope.OneSchool);
    }

    /** Empty: the school never had the class. */
    Optional<ModelAndView> one(
            Viewer viewer, SchoolId id, long of, ClassForm form, Map<String, String> mistakes) {
        HttpStatus status = mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        School school = school(viewer, id);
        return ClassPage.of(
                        history(viewer, id), new ClassId(of), outcomes(file(viewer, id)), today())
                .map(page ->
                        new ModelAndView("overview/school/class", status)
                                .addObject("school", school)
                                .addObject("page", page)
                                .addObject(
                                        "changeable",
                                        page.changeable() && viewer.may(Right.CHANGE_CLASSES))
                                .addObject("movable", seesOthers(viewer))
                                .addObject("form", form)
                                .addObject("mistakes", mistakes));
    }
}
