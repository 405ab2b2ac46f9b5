package opora.identification.web;

import java.util.List;
import opora.identification.Certainty;
import opora.identification.JudgedOutcome;
import opora.identification.StatusTag;
import opora.identification.warning.ClassCase;
import opora.identification.warning.Outlook.Forecast;
import opora.identification.warning.SchoolCase;
import opora.territory.School;

/**
 * A school or a class with its chance and what weighs most.
 *
 * @param what class and paper; «» for a school
 * @param few fewer than ten participants in a procedure on average
 */
public record WarningRow(
        String name,
        String address,
        String place,
        String what,
        StatusTag tag,
        String status,
        String chance,
        List<String> reasons,
        int participants,
        boolean few) {

    static WarningRow ofSchool(School school, Forecast<SchoolCase> one) {
        SchoolCase of = one.from().of();
        StatusTag tag = StatusTag.of(of.status());
        return of(
                school,
                one,
                "",
                tag,
                tag.title(),
                of.failed().size() < JudgedOutcome.SMALL_BELOW * of.procedures());
    }

    static WarningRow ofClass(School school, Forecast<ClassCase> one) {
        ClassCase of = one.from().of();
        return of(
                school,
                one,
                "%s: «%s» → «%s»"
                        .formatted(
                                of.title().text(),
                                of.written().shortTitle(),
                                of.next().shortTitle()),
                one.from().status() ? StatusTag.RISK : StatusTag.CLEAR,
                one.from().status() ? "Низкий результат" : "Ниже порога",
                false);
    }

    private static WarningRow of(
            School school,
            Forecast<?> one,
            String what,
            StatusTag tag,
            String status,
            boolean few) {
        return new WarningRow(
                school.name(),
                "/schools/" + school.id().value() + "/results",
                school.municipality().known().orElse("Муниципалитет не указан"),
                what,
                tag,
                status,
                Certainty.percent(one.chances().own()),
                WarningWords.reasons(one.reasons()),
                one.from().participants(),
                few);
    }
}
