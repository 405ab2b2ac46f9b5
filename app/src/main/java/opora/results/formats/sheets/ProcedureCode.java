package opora.results.formats.sheets;

import java.util.Optional;
import opora.intake.formats.CellText;
import opora.vocabulary.Procedure;

/** The code of a procedure in a cell, where Cyrillic letters that look Latin are taken for what they look like: «VPR-5-МА». */
public final class ProcedureCode {

    private static final String CYRILLIC = "АВЕКМНОРСТУХаеорсух";
    private static final String LATIN = "ABEKMHOPCTYXaeopcyx";

    private ProcedureCode() {}

    public static Optional<Procedure> find(String cell) {
        StringBuilder code = new StringBuilder(CellText.clean(cell));
        for (int at = 0; at < code.length(); at++) {
            int alike = CYRILLIC.indexOf(code.charAt(at));
            if (alike >= 0) {
                code.setCharAt(at, LATIN.charAt(alike));
            }
        }
        return Procedure.find(code.toString());
    }
}
