package opora.overview.web;

import opora.vocabulary.AcademicYear;

/** Where a page leads to after a form. */
final class Addresses {

    private Addresses() {}

    /** The classes of the school year in which something was recorded. */
    static String ofClasses(long school, ClassForm form) {
        return "/schools/%d/classes"
                .formatted(school)
                .concat(
                        form.paper()
                                .onDay()
                                .map(day -> "?year=" + AcademicYear.at(day))
                                .orElse(""));
    }
}
