package opora.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What a sheet says about a school of a year or about the work of a procedure, heading by heading and word for word. No result: nothing of it is
 * counted. Cells that say nothing are absent.
 *
 * @param said in the order of the sheet
 * @param source where in the file it stands
 */
public record Description(
        Kind kind, Subject subject, AcademicYear year, List<Said> said, Outcome.Source source) {

    /** Which sheet. */
    public enum Kind {
        /** tasks of a work: what each checks, its level, its highest points */
        WORK("Описание работы"),
        /** which federal markers of non-objective results a school carries */
        SIGNS("Список признаков необъективности"),
        /** that a school stands in a list that somebody else approved */
        OFFICIAL_LIST("Официальный перечень ШНОР"),
        /** what a school answered in the context form */
        CONTEXT("Контекстные данные о школах");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As the sheet is called. */
        public String title() {
            return title;
        }
    }

    /** Whom or what it is about. */
    public sealed interface Subject {

        /** What two sheets about the same share. */
        default String key() {
            return switch (this) {
                case Work work -> "work:" + work.procedure().code();
                case OfSchool school -> "school:" + school.code().key();
            };
        }

        record Work(Procedure procedure) implements Subject {}

        /** {@code name} and {@code municipality} as the sheet writes them; «» where it does not. */
        record OfSchool(SchoolCode code, String name, String municipality) implements Subject {}
    }

    /**
     * One cell.
     *
     * @param of the task in a work; «» where the sheet has a row per school
     * @param heading of the column
     */
    public record Said(String of, String heading, String text) {}

    /** Headings of {@link Kind#WORK}. */
    public static final String SKILL = "Умения";

    public static final String MAXIMUM = "Макс. балл";

    public static final String LEVEL = "Уровень";

    public static final String CONTENT_CODES = "Код КЭС";

    /** What {@link Kind#SIGNS} says under a column that marks the school. */
    public static final String MARKED = "есть маркер";

    /** The tasks of a work in the order of the sheet; one empty name for a school. */
    public Set<String> rows() {
        return said.stream().map(Said::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> headings() {
        return said.stream()
                .map(Said::heading)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<String> text(String of, String heading) {
        return said.stream()
                .filter(one -> one.of().equals(of) && one.heading().equals(heading))
                .map(Said::text)
                .findFirst();
    }
}
