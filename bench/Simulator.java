import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.identification.run.Population;
import opora.identification.scenario.Comparison;
import opora.identification.scenario.Scenario;
import opora.identification.scenario.Setting;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Threshold;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Two settings side by side over 1,000 schools × 8 procedures × 2 years, after loading: lists, the stability of every school over 1,000 worlds, expected chance listings, who enters and leaves.
 * The peer is numpy, which draws as many worlds of the same results, failed pupil by binomial, and asks the rule; it needs python3 with numpy and tells nothing else. It believes the region as much as
 * ten participants, while Opora works that weight out, so the two are not the same school by school; their mean shares of worlds must not be three hundredths apart.
 */
final class Simulator {

    private static final int SCHOOLS = Integer.getInteger("schools", 1000);
    private static final int TIMES = 7;
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final String PEER =
            """
            import sys, time, numpy as np
            worlds = 1000
            rows = np.loadtxt(sys.argv[1], dtype=np.int64)
            n, f = rows[0::2], rows[1::2]
            for turn in range(int(sys.argv[2])):
                begun = time.perf_counter()
                rng = np.random.default_rng(847)
                means = []
                for limit in (0.30, 0.35):
                    p = f.sum(0) / n.sum(0)
                    theta = rng.beta(f[:, None, :] + 10 * p, n[:, None, :] - f[:, None, :] + 10 * (1 - p), size=(n.shape[0], worlds, n.shape[1]))
                    low = rng.binomial(n[:, None, :], theta) >= limit * n[:, None, :] - 1e-9
                    half = low.shape[2] // 2
                    now, before = low[:, :, :half].sum(2), low[:, :, half:].sum(2)
                    means.append(((now >= 2) | ((now >= 1) & (before >= 1))).mean())
                print(time.perf_counter() - begun, *means)
            """;

    public static void main(String[] words) throws Exception {
        Method method = Method.FEDERAL_847;
        Method stricter =
                new Method("federal-847", Threshold.ofPercent("35"), 1, method.clauseB(), method.procedures());
        int[][][] counts = counts(method.procedures().size() * 2);
        Population population = population(method, counts);
        List<Double> ours = new ArrayList<>();
        double[] stable = new double[2];
        for (int time = 0; time < TIMES; time++) {
            long begun = System.nanoTime();
            Comparison compared =
                    Comparison.of(
                            Scenario.of(new Setting(method, 1), YEAR, population),
                            Scenario.of(new Setting(stricter, 1), YEAR, population));
            ours.add((System.nanoTime() - begun) / 1e9);
            stable[0] = mean(compared.first());
            stable[1] = mean(compared.second());
        }
        List<double[]> theirs = numpy(counts);
        System.out.printf(
                Locale.ROOT,
                "two settings, %,d schools × 8 procedures × 2 years, 1,000 worlds each%n  opora first %.2f s, then %.2f s · numpy, the worlds alone, first %.2f s, then %.2f s · ratio %.2f%n  mean stability %.3f and %.3f, numpy %.3f and %.3f%n",
                SCHOOLS,
                ours.getFirst(),
                middle(ours),
                theirs.getFirst()[0],
                middle(theirs.stream().map(one -> one[0]).toList()),
                middle(ours) / middle(theirs.stream().map(one -> one[0]).toList()),
                stable[0],
                stable[1],
                theirs.getLast()[1],
                theirs.getLast()[2]);
        if (Math.abs(stable[0] - theirs.getLast()[1]) > 0.03 || Math.abs(stable[1] - theirs.getLast()[2]) > 0.03) {
            throw new IllegalStateException("the two do not tell the same");
        }
    }

    private static double mean(Scenario scenario) {
        return scenario.schools().stream().mapToDouble(Scenario.School::stability).average().orElseThrow();
    }

    /** By school and cell: participants and failed; the cells of the year first. */
    private static int[][][] counts(int cells) {
        SplittableRandom random = new SplittableRandom(847);
        int[][][] counts = new int[SCHOOLS][cells][2];
        for (int[][] school : counts) {
            int size = 3 + random.nextInt(120);
            double weak = 0.02 + 0.4 * random.nextDouble() * random.nextDouble();
            for (int[] cell : school) {
                cell[0] = Math.max(1, size - random.nextInt(4));
                for (int one = 0; one < cell[0]; one++) {
                    cell[1] += random.nextDouble() < weak ? 1 : 0;
                }
            }
        }
        return counts;
    }

    private static Population population(Method method, int[][][] counts) {
        List<School> register = new ArrayList<>();
        List<Known> facts = new ArrayList<>();
        Municipality home = new Municipality(new MunicipalityId(1), "Озёрный");
        int procedures = method.procedures().size();
        for (int school = 0; school < counts.length; school++) {
            SchoolId id = new SchoolId(school + 1L);
            String code = "edu" + (100_000 + school);
            register.add(new School(id, code, "Школа № " + school, home, new School.Details("", "село", "1–11", "", ""), Optional.empty()));
            for (int cell = 0; cell < counts[school].length; cell++) {
                Procedure procedure = method.procedures().get(cell % procedures);
                AcademicYear year = cell < procedures ? YEAR : YEAR.previous();
                facts.add(known(facts.size() + 1L, id, code, year, procedure, counts[school][cell]));
            }
        }
        return Population.of(register, facts, YEAR, method);
    }

    private static Known known(long id, SchoolId school, String code, AcademicYear year, Procedure procedure, int[] cell) {
        return new Known(
                id,
                school,
                1,
                1,
                new Outcome(
                        new SchoolCode(code),
                        year,
                        procedure,
                        Optional.empty(),
                        new Outcome.Result.Counted(cell[0], cell[1]),
                        Optional.empty(),
                        new int[0],
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new Outcome.Source("", 1, 1, 1)));
    }

    private static List<double[]> numpy(int[][][] counts) throws IOException, InterruptedException {
        Path table = Files.createTempFile("opora-simulator", ".txt");
        Path program = Files.createTempFile("opora-simulator", ".py");
        try {
            List<String> lines = new ArrayList<>();
            for (int[][] school : counts) {
                for (int which = 0; which < 2; which++) {
                    int at = which;
                    lines.add(List.of(school).stream().map(cell -> Integer.toString(cell[at])).collect(Collectors.joining(" ")));
                }
            }
            Files.write(table, lines);
            Files.writeString(program, PEER);
            Process python =
                    new ProcessBuilder("python3", program.toString(), table.toString(), Integer.toString(TIMES))
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            List<double[]> told =
                    new String(python.getInputStream().readAllBytes())
                            .lines()
                            .map(line -> List.of(line.split(" ")).stream().mapToDouble(Double::parseDouble).toArray())
                            .toList();
            if (python.waitFor() != 0 || told.isEmpty()) {
                throw new IllegalStateException("python3 with numpy is needed");
            }
            return told;
        } finally {
            Files.deleteIfExists(table);
            Files.deleteIfExists(program);
        }
    }

    private static double middle(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
