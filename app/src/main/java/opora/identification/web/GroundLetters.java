package opora.identification.web;

import java.util.Set;
import java.util.TreeSet;
import opora.identification.Method;
import opora.identification.TwoYears;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;

/** Which grounds of a verdict rest on the two years of a procedure, as letters. */
record GroundLetters(String now, String before) {

    static GroundLetters of(Verdict verdict, Method method, TwoYears pair) {
        return verdict instanceof Verdict.LowResults listed
                ? of(listed, method, pair)
                : new GroundLetters("", "");
    }

    private static GroundLetters of(Verdict.LowResults listed, Method method, TwoYears pair) {
        boolean servesB =
                listed.clauses().contains(Clause.B)
                        && switch (method.clauseB()) {
                            case ANY -> true;
                            case SAME -> pair.now().isLow() && pair.before().isLow();
                            case NONE -> false;
                        };
        Set<Clause> now = new TreeSet<>();
        if (pair.now().isLow() && listed.clauses().contains(Clause.A)) {
            now.add(Clause.A);
        }
        if (pair.now().isLow() && servesB) {
            now.add(Clause.B);
        }
        return new GroundLetters(
                MethodWords.letters(now),
                pair.before().isLow() && servesB ? Clause.B.letter() : "");
    }
}
