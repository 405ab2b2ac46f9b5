package opora.identification;

import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** How many schools stood in the list of a year before Opora was recorded, corrected or taken back. Published inside its transaction. */
public record PastListRecorded(AcademicYear year, Optional<Integer> was, Optional<Integer> is)
        implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "identification.past_list_recorded",
                "Записан перечень прошлых лет",
                Deed.Subject.of("past_list", year.endsIn(), "Перечень %s года".formatted(year)),
                new Deed.Change(
                        "школ в перечне",
                        was.map(String::valueOf).orElse(""),
                        is.map(String::valueOf).orElse("")));
    }
}
