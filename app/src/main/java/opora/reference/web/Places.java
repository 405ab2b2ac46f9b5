package opora.reference.web;

import java.time.Clock;
import java.time.LocalDate;
import opora.access.NotVisible;
import opora.reference.Card;
import opora.reference.ReferenceBook;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** From an address to a procedure and a year; no results are written earlier than these years, and none later than the next year. */
@Component
class Places {

    private static final AcademicYear FIRST = new AcademicYear(2010);

    private final ReferenceBook book;
    private final Clock clock;

    Places(ReferenceBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Card card(String procedure, String year) {
        Procedure found =
                Procedure.find(procedure)
                        .filter(one -> one.code().equals(procedure))
                        .filter(Places::isPossible)
                        .orElseThrow(NotVisible::new);
        return book.card(
                found,
                AcademicYear.find(year)
                        .filter(this::isPossible)
                        .filter(one -> one.toString().equals(year))
                        .orElseThrow(NotVisible::new));
    }

    boolean isPossible(AcademicYear year) {
        return year.compareTo(FIRST) >= 0 && year.compareTo(now().next()) <= 0;
    }

    AcademicYear now() {
        return AcademicYear.at(LocalDate.now(clock));
    }

    /** ОГЭ is written in grade 9, ЕГЭ in grade 11; retakes are marked as the first attempt. */
    static boolean isPossible(Procedure procedure) {
        return !(procedure.isAfterRetakes()
                || procedure.isOge() && procedure.grade() != 9
                || procedure.isEge() && procedure.grade() != 11);
    }
}
