package opora.identification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import opora.statistics.Threshold;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;
import opora.vocabulary.Procedure;

/** Turns of speech of an explanation: cases, counted words, shares. */
public final class Wording {

    private static final char NARROW = '\u202f';
    private static final int SPELLED_UP_TO = 10;

    /** Of the few procedures that there are; a list of a country names each a hundred thousand times. */
    private static final Map<Procedure, String> TITLES = new ConcurrentHashMap<>();

    private static final List<String> PREPOSITIONAL =
            List.of(
                    "одной", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти",
                    "десяти");
    private static final List<String> DATIVE =
            List.of(
                    "одной", "двум", "трём", "четырём", "пяти", "шести", "семи", "восьми", "девяти",
                    "десяти");
    private static final Noun PUPIL_ACCUSATIVE = new Noun("ученика", "ученика", "учеников");
    private static final Noun PARTICIPANT_GENITIVE =
            new Noun("участника", "участников", "участников");
    private static final Noun COUNTED = new Noun("учтена", "учтены", "учтено");
    private static final Noun POINT =
            new Noun("процентный пункт", "процентных пункта", "процентных пунктов");

    private Wording() {}

    /** After «в»: «одной процедуре», «четырёх процедурах», «11 процедурах», «21 процедуре». */
    public static String inProcedures(int count) {
        return numeral(count) + " " + prepositional(count);
    }

    /** After «по»: «одной процедуре», «двум процедурам», «11 процедурам». */
    static String toProcedures(int count) {
        return (count >= 1 && count <= SPELLED_UP_TO ? DATIVE.get(count - 1) : Numbers.whole(count))
                + (endsInOne(count) ? " процедуре" : " процедурам");
    }

    /** «две такие процедуры», «5 таких процедур», «одна такая процедура». */
    static String suchProcedures(int count) {
        return switch (count) {
            case 1 -> "одна такая процедура";
            case 2 -> "две такие процедуры";
            case 3 -> "три такие процедуры";
            case 4 -> "четыре такие процедуры";
            default -> Numbers.whole(count) + "\u00a0таких процедур";
        };
    }

    /** «две низкие процедуры», «5 низких процедур», «одна низкая процедура». */
    static String lowProcedures(int count) {
        return switch (count) {
            case 1 -> "одна низкая процедура";
            case 2 -> "две низкие процедуры";
            case 3 -> "три низкие процедуры";
            case 4 -> "четыре низкие процедуры";
            default -> Numbers.whole(count) + "\u00a0низких процедур";
        };
    }

    /** After «из»: «восьми учтённых процедур», «21 учтённой процедуры». */
    static String ofCountedProcedures(int count) {
        return numeral(count) + (endsInOne(count) ? " учтённой процедуры" : " учтённых процедур");
    }

    /** «учтена 1 процедура из 8», «учтены 2 процедуры из 8», «учтено 5 процедур из 8». */
    static String countedOf(int count, int all) {
        return "%s %s из %d".formatted(COUNTED.form(count), Noun.PROCEDURE.counted(count), all);
    }

    /** «двух»: genitive and prepositional of a feminine numeral; figures beyond ten. */
    static String numeral(int count) {
        return count >= 1 && count <= SPELLED_UP_TO
                ? PREPOSITIONAL.get(count - 1)
                : Numbers.whole(count);
    }

    /** After «на … меньше» and «на»: «1 ученика», «2 ученика», «5 учеников». */
    public static String pupilsAccusative(int count) {
        return PUPIL_ACCUSATIVE.counted(count);
    }

    /** «не справился ещё 1 ученик», «не справились ещё 2 ученика». */
    public static String failedAlso(int count) {
        return (endsInOne(count) ? "не справился ещё " : "не справились ещё ")
                + Noun.PUPIL.counted(count);
    }

    /** After «из»: «7 участников», «1 участника». */
    static String participantsGenitive(int count) {
        return PARTICIPANT_GENITIVE.counted(count);
    }

    /** What one of so many is worth: «14 процентных пунктов» of seven. */
    static String pointsOfOne(int size) {
        return POINT.counted(Math.round(100.0 / size));
    }

    /** «30 %», «27,5 %». */
    static String percent(Threshold threshold) {
        return threshold.percent().replace('.', ',') + NARROW + "%";
    }

    /** «Русский 6», the grade on the line of its subject. */
    public static String title(Procedure procedure) {
        return TITLES.computeIfAbsent(
                procedure, one -> one.shortTitle().replaceFirst(" (\\d+)$", "\u00a0$1"));
    }

    /** «Русский 6; ОГЭ, математика». */
    public static String names(Collection<Procedure> procedures) {
        return procedures.stream().map(Wording::title).collect(Collectors.joining("; "));
    }

    static String names(List<JudgedOutcome> outcomes) {
        return names(outcomes.stream().map(JudgedOutcome::procedure).toList());
    }

    /** «Русский 6, 19 из 61 · 31 %; Математика 5, 6 из 24 · 25 %». */
    static String withShares(List<JudgedOutcome> outcomes, Threshold threshold) {
        return outcomes.stream()
                .map(one -> title(one.procedure()) + ", " + share(one, threshold))
                .collect(Collectors.joining("; "));
    }

    /** «9 из 25 · 36 %». */
    public static String share(JudgedOutcome outcome, Threshold threshold) {
        return Numbers.whole(outcome.failed().hits())
                + " из "
                + Numbers.whole(outcome.failed().size())
                + " · "
                + ShareText.percent(outcome, threshold);
    }

    private static String prepositional(int count) {
        return endsInOne(count) ? "процедуре" : "процедурах";
    }

    private static boolean endsInOne(int count) {
        return count % 10 == 1 && count % 100 != 11;
    }
}
