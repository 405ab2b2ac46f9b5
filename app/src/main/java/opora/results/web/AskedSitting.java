package opora.results.web;

import opora.access.NotVisible;
import opora.results.analysis.Sitting;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Year and procedure of an address as they were typed. */
record AskedSitting(String year, String procedure) {

    /** What is no year or no procedure does not exist. */
    Sitting find() {
        return new Sitting(
                AcademicYear.find(year).orElseThrow(NotVisible::new),
                Procedure.find(procedure).orElseThrow(NotVisible::new));
    }
}
