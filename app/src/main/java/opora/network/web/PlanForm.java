package opora.network.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.network.VisitWay;
import opora.network.visit.TypedPlan;
import opora.network.visit.Written;
import org.jspecify.annotations.Nullable;

/** The form of a plan as typed; a field that the browser does not send is empty. */
public record PlanForm(
        String school,
        String day,
        String way,
        String purpose,
        String points,
        String people,
        String known) {

    public PlanForm {
        school = given(school);
        day = given(day);
        way = given(way);
        purpose = given(purpose);
        points = given(points);
        people = given(people);
        known = given(known);
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    static PlanForm of(String school) {
        return new PlanForm(school, "", VisitWay.ON_SITE.name(), "", "", "", "");
    }

    Optional<Long> number() {
        return school.matches("\\d{1,18}") ? Optional.of(Long.valueOf(school)) : Optional.empty();
    }

    TypedPlan typed() {
        return new TypedPlan(day, way, purpose, points, people, known);
    }

    PlanForm asked(Map<String, String> mistakes, LocalDate today) {
        return new PlanForm(
                school,
                day,
                way,
                purpose,
                points,
                people,
                Written.traces(today, purpose, points, people).asked(known, mistakes));
    }
}
