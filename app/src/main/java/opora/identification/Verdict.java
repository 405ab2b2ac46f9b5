package opora.identification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the method says of one school in one year. Not a property of the school: another method or another year may say otherwise. */
public sealed interface Verdict {

    Status status();

    /** In the list: clause A, clause B or both apply. {@code clauses} iterates in the order of the alphabet. */
    record LowResults(Set<Clause> clauses) implements Verdict {

        public LowResults {
            if (clauses.isEmpty()) {
                throw new IllegalArgumentException("a school is listed by at least one clause");
            }
            clauses = Collections.unmodifiableSet(EnumSet.copyOf(clauses));
        }

        @Override
        public Status status() {
            return Status.LOW_RESULTS;
        }
    }

    /** A low procedure in the year, and neither clause applies. */
    record AtRisk() implements Verdict {

        @Override
        public Status status() {
            return Status.AT_RISK;
        }
    }

    /** No low procedure in the year, and at least one that was counted. */
    record Clear() implements Verdict {

        @Override
        public Status status() {
            return Status.CLEAR;
        }
    }

    /** No counted procedure of the year has data: nothing can be said. {@code because}: every counted procedure of the year, sorted by code. */
    record NoData(List<Missing> because) implements Verdict {

        public NoData {
            because = List.copyOf(because);
        }

        @Override
        public Status status() {
            return Status.NO_DATA;
        }
    }

    /** The two ways into the list (METHODOLOGY 0.4). */
    enum Clause {
        /** at least two low procedures in the year */
        A("А"),
        /** at least one low in the year and at least one in the year before */
        B("Б");

        private final String letter;

        Clause(String letter) {
            this.letter = letter;
        }

        /** The Russian letter under which people know it: «А», «Б». */
        public String letter() {
            return letter;
        }
    }

    /** The four answers, in the words of FORMATS.md. */
    enum Status {
        LOW_RESULTS,
        AT_RISK,
        CLEAR,
        NO_DATA
    }
}
