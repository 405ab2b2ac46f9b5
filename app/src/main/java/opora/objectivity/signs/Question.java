package opora.objectivity.signs;

import java.util.List;
import opora.objectivity.SignAnswer;

/** Asks every school of the region about its works of one year. One answer for each school and work that it is about. */
sealed interface Question
        permits BorderQuestion, InversionQuestion, EvenQuestion, ConfirmationQuestion {

    List<SignAnswer> ask(YearFacts year);
}
