package opora.identification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opora.vocabulary.AcademicYear;

/**
 * A verdict told in Russian sentences, in reading order: the answer first, then what it hangs on, how sure it is and what is missing. Every share comes
 * with its size; nothing that is not known is told as if it were fine.
 *
 * @param sentences in reading order, at least one
 */
public record Explanation(List<Sentence> sentences) {

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** {@code text}: one to three Russian sentences with full stops. */
    public record Sentence(Topic topic, String text) {

        /** With a capital letter at its beginning. */
        static String capital(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }

    /** What a sentence is about; pages put an icon to it. */
    public enum Topic {
        /** clause A applies */
        CLAUSE_A,
        /** clause B applies */
        CLAUSE_B,
        /** one low procedure, not in the list */
        AT_RISK,
        /** no low procedure */
        CLEAR,
        /** nothing can be said */
        NO_DATA,
        /** what the year before adds where clause B does not apply */
        YEAR_BEFORE,
        /** how many pupils lie between this verdict and another */
        DISTANCE,
        /** how sure it is */
        CERTAINTY,
        /** groups in which one pupil weighs much */
        SMALL_GROUPS,
        /** counted procedures without a result that counts */
        MISSING,
        /** the procedures that do not touch the verdict */
        REST
    }

    /** {@code year}: the year of the list. */
    public static Explanation of(SchoolVerdict verdict, Method method, AcademicYear year) {
        Facts facts = new Facts(verdict, method, year);
        Grounds grounds = new Grounds(facts);
        Doubts doubts = new Doubts(facts);
        Stream<Optional<Sentence>> told =
                switch (verdict.verdict()) {
                    case Verdict.LowResults listed -> listed(listed, grounds, doubts);
                    case Verdict.AtRisk _ ->
                            outside(grounds.atRisk(), grounds.intoTheList(), grounds, doubts);
                    case Verdict.Clear _ ->
                            outside(grounds.clear(), grounds.toTheThreshold(), grounds, doubts);
                    case Verdict.NoData _ ->
                            Stream.of(
                                    grounds.noData(),
                                    doubts.missing(),
                                    grounds.yearBefore(),
                                    doubts.missingBefore());
                };
        return new Explanation(told.flatMap(Optional::stream).toList());
    }

    private static Stream<Optional<Sentence>> listed(
            Verdict.LowResults listed, Grounds grounds, Doubts doubts) {
        return Stream.of(
                grounds.clauseA(listed),
                grounds.clauseB(listed),
                grounds.otherClause(listed),
                grounds.outOfTheList(),
                doubts.certaintyOf(listed),
                doubts.smallGroups(),
                doubts.missing(),
                doubts.missingBefore(),
                grounds.rest());
    }

    private static Stream<Optional<Sentence>> outside(
            Optional<Sentence> answer,
            Optional<Sentence> distance,
            Grounds grounds,
            Doubts doubts) {
        return Stream.of(
                answer,
                grounds.yearBefore(),
                distance,
                doubts.certainty(),
                doubts.smallGroups(),
                doubts.missing(),
                doubts.missingBefore());
    }
}
