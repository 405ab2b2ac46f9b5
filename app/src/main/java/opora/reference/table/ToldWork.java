package opora.reference.table;

import java.util.Optional;
import opora.reference.entry.Typed;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What a table says of one procedure in one year.
 *
 * @param rows where, «строки 2–17»
 * @param mistake what keeps its rows from being put together
 */
public record ToldWork(
        Procedure procedure,
        AcademicYear year,
        Typed typed,
        String rows,
        Optional<String> mistake) {}
