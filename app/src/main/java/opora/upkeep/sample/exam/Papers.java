package opora.upkeep.sample.exam;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.vocabulary.Procedure;

/**
 * Papers with the tasks, maxima and borders of METHODOLOGY 6: ВПР as in 2021, ОГЭ as in 2023, ЕГЭ as in 2026; used for all three years but for
 * grade 4 in 2026, whose new maxima are published. Invented there: the points of single tasks in Russian, the borders in mathematics.
 */
public final class Papers {

    /** Procedure, perhaps of one year | first scores of «3», «4», «5» | tasks with their maxima, П raised, В high. */
    private static final String WITH_MARKS =
            """
            VPR-4-RU | 14 24 33 | 1К1/4 1К2/3 2/3 3.1/1 3.2/3 4/2 5/1 6/2 7/3 8/2 9/1 10/1 11/2 12.1/1П 12.2/2П 13.1/1П 13.2/2П 14/1 15.1/2 15.2/1
            VPR-4-MA | 6 10 15 | 1/1 2/1 3/2 4/1 5.1/1 5.2/1 6.1/1 6.2/1 7/1 8/2 9.1/1 9.2/1 10/2П 11/2 12/2П
            VPR-4-RU:2026 | 10 16 21 | 1/2 2/2 3/1 4/2 5/1 6/2 7/2 8/2 9.1/1 9.2/2 10.1/1 10.2/2 11/1 12.1/1 12.2/2П
            VPR-4-MA:2026 | 6 10 14 | 1/1 2/1 3/2 4/1 5.1/1 5.2/1 6.1/1 6.2/1 7/1 8/2 9.1/1П 9.2/1П 10/2П 11/2П
            VPR-5-RU | 18 29 39 | 1К1/4 1К2/3 1К3/2 2К1/3 2К2/3 2К3/3 2К4/3 3/2 4.1/3 4.2/2 5.1/2 5.2/2 6.1/2 6.2/1 7.1/2 7.2/1 8/2 9/2 10/1 11/1 12/1
            VPR-5-MA | 7 11 15 | 1/1 2/1 3/1 4/1 5/1 6/2 7/1 8/1 9/2 10/2 11.1/1 11.2/1 12.1/1 12.2/1 13/1П 14/2П
            VPR-6-RU | 25 35 45 | 1К1/4 1К2/3 1К3/2 2К1/3 2К2/3 2К3/3 2К4/3 3.1/1 3.2/1 4/2 5/3 6/2 7.1/1 7.2/1 8.1/2 8.2/1 9/2 10/3 11/2 12.1/1 12.2/2 13.1/1 13.2/1 14.1/2 14.2/2
            VPR-6-MA | 6 10 14 | 1/1 2/1 3/1 4/1 5/1 6/1 7/1П 8/1П 9/2П 10/1П 11/2П 12/1П 13/2В
            VPR-7-RU | 22 32 42 | 1К1/4 1К2/3 1К3/2 2К1/3 2К2/3 2К3/3 2К4/3 3/2 4/2 5/2 6/2 7/2 8/3 9/2 10/1 11.1/2 11.2/3 12/1 13/2 14/2
            VPR-7-MA | 7 12 16 | 1/1 2/1 3/1 4/1 5/1 6/1 7/1 8/1 9/1 10/1П 11/1 12/2 13/1 14/2П 15/1П 16/2П
            VPR-8-RU | 26 32 45 | 1К1/4 1К2/3 1К3/2 2К1/3 2К2/3 2К3/3 3/4 4/4 5/2 6/2 7/2 8/2 9/1 10/1 11/5 12/1 13/1 14/2 15/3 16/2 17/1
            VPR-8-MA | 8 15 21 | 1/1 2/1 3/1 4/1 5/1 6/2 7/1 8/2 9/1 10/1 11/1 12/1 13/1 14/1 15/2 16/2 17/1 18/2 19/2
            OGE-9-RU | 15 23 29 | 1/7 2/1 3/1 4/1 5/1 6/1 7/1 8/1 9/9 ГК1/2 ГК2/2 ГК3/2 ГК4/2 ФК1/2
            OGE-9-MA | 8 15 22 | 1/1 2/1 3/1 4/1 5/1 6/1 7/1 8/1 9/1 10/1 11/1 12/1 13/1 14/1 15/1 16/1 17/1 18/1 19/1 20/2П 21/2П 22/2В 23/2П 24/2П 25/2В
            EGE-11-MAB | 7 12 17 | 1/1 2/1 3/1 4/1 5/1 6/1 7/1 8/1 9/1 10/1 11/1 12/1 13/1 14/1 15/1 16/1 17/1 18/1 19/1 20/1 21/1\
            """;

    /** Procedure | minimum | primary=test | tasks. */
    private static final String WITH_TEST_SCORES =
            """
            EGE-11-RU | 24 | 0=0 10=24 16=36 50=100 | 1/1 2/1 3/1 4/1 5/1 6/1 7/1 8/2 9/1 10/1 11/1 12/1 13/1 14/1 15/1 16/1 17/1 18/1 19/1 20/1 21/1 22/2П 23/1 24/1 25/1 26/1 27К1/2 27К2/2 27К3/2 27К4/2 27К5/2 27К6/2 27К7/2 27К8/2 27К9/3 27К10/3
            EGE-11-MAP | 27 | 0=0 5=27 12=70 30=100 32=100 | 1/1 2/1 3/1 4/1 5/1П 6/1 7/1 8/1 9/1П 10/1П 11/1П 12/1П 13/2П 14/3П 15/2П 16/2П 17/3П 18/4В 19/4В\
            """;

    private static final String OF_YEAR = ":";

    private static final List<String> GEOMETRY =
            List.of("15", "16", "17", "18", "19", "23", "24", "25");
    private static final List<String> LITERACY = List.of("ГК1", "ГК2", "ГК3", "ГК4");

    private static final Map<String, Paper> ALL = read();

    private Papers() {}

    /** The paper of that year, else the one of all years. */
    public static Paper of(Sitting sitting) {
        String code = sitting.procedure().code();
        Paper lasting = ALL.get(code);
        Paper paper = ALL.getOrDefault(code + OF_YEAR + sitting.year(), lasting);
        if (paper == null) {
            throw new IllegalArgumentException("no paper for " + sitting);
        }
        return paper;
    }

    private static Map<String, Paper> read() {
        Map<String, Paper> papers = new HashMap<>();
        WITH_MARKS
                .lines()
                .map(line -> line.split(" \\| "))
                .forEach(row -> papers.put(row[0], withMarks(row)));
        WITH_TEST_SCORES
                .lines()
                .map(line -> line.split(" \\| "))
                .forEach(row -> papers.put(row[0], withTestScores(row)));
        return papers;
    }

    private static Paper withMarks(String[] row) {
        List<Integer> borders = Arrays.stream(row[1].split(" ")).map(Integer::valueOf).toList();
        List<Task> tasks = tasks(row[2]);
        return new Paper(
                procedure(row[0]), tasks, new Grading.Marks(borders, conditions(row[0], tasks)));
    }

    private static Paper withTestScores(String[] row) {
        List<Grading.TestScores.Pair> pairs =
                Arrays.stream(row[2].split(" ")).map(Papers::pair).toList();
        return new Paper(
                procedure(row[0]),
                tasks(row[3]),
                new Grading.TestScores(Integer.parseInt(row[1]), pairs));
    }

    private static Procedure procedure(String key) {
        return Procedure.of(key.split(OF_YEAR)[0]);
    }

    private static Grading.TestScores.Pair pair(String text) {
        String[] sides = text.split("=");
        return new Grading.TestScores.Pair(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private static List<Task> tasks(String text) {
        return Stream.of(text.split(" ")).map(Task::of).toList();
    }

    private static List<Grading.Condition> conditions(String procedure, List<Task> tasks) {
        return switch (procedure) {
            case "OGE-9-MA" -> List.of(new Grading.Condition(3, 2, indexes(tasks, GEOMETRY)));
            case "OGE-9-RU" ->
                    List.of(
                            new Grading.Condition(5, 6, indexes(tasks, LITERACY)),
                            new Grading.Condition(4, 4, indexes(tasks, LITERACY)));
            default -> List.of();
        };
    }

    private static List<Integer> indexes(List<Task> tasks, List<String> names) {
        return IntStream.range(0, tasks.size())
                .filter(index -> names.contains(tasks.get(index).name()))
                .boxed()
                .toList();
    }
}
