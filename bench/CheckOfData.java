import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import opora.Opora;
import opora.access.Role;
import opora.access.Viewer;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.consistency.checking.Checking;
import opora.consistency.rules.Condition;
import opora.consistency.rules.Rule;
import opora.consistency.rules.Rules;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Received;
import opora.intake.Upload;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.postgres.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** All rules over a region of a thousand schools, beside the naive way on the same data in the same process: school by school, every condition read anew. */
final class CheckOfData {

    private static final int SCHOOLS = 1000;
    private static final int REPEATS = 5;
    private static final List<String> PROCEDURES =
            List.of("VPR-4-RU", "VPR-4-MA", "VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA", "VPR-7-RU", "VPR-7-MA", "VPR-8-RU", "VPR-8-MA", "OGE-9-RU", "OGE-9-MA");
    private static final SplittableRandom RANDOM = new SplittableRandom(847);
    private static final TerritoryScope REGION = new TerritoryScope.WholeRegion();
    private static final Viewer OPERATOR =
            new Viewer(1, "Мера", "bench@opora.example", Role.OPERATOR, REGION, "Область");

    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.in(folder.resolve("postgres"), EmbeddedPostgres.Durability.KEEPS_DATA)) {
            postgres.start();
            SpringApplication application = new SpringApplication(Opora.class);
            try (ConfigurableApplicationContext house =
                    application.run(
                            "--opora.data=" + folder,
                            "--opora.database.url=" + postgres.jdbcUrl(),
                            "--opora.database.user=" + postgres.user(),
                            "--opora.database.password=" + postgres.password(),
                            "--logging.level.root=warn",
                            "--db-scheduler.enabled=true",
                            "--server.port=0")) {
                load(house.getBean(Batches.class));
                measure(house);
            }
        }
    }

    private static void load(Batches batches) {
        StringBuilder register = new StringBuilder("код ОО;наименование;муниципалитет;населённый пункт;параллели\n");
        StringBuilder results = new StringBuilder("год;процедура;код ОО;участников;не справились\n");
        for (int school = 0; school < SCHOOLS; school++) {
            register.append("edu%06d;Школа № %d;Район %d;%s;1–9%n".formatted(school, school, school % 40, school % 50 == 0 ? "" : "село"));
            for (String procedure : PROCEDURES) {
                for (int year : List.of(2025, 2026)) {
                    int participants = 10 + RANDOM.nextInt(40);
                    results.append("%d;%s;edu%06d;%d;%d%n".formatted(year, procedure, school, participants, RANDOM.nextInt(participants)));
                }
            }
        }
        Received taken = batches.receive(List.of(file("register.csv", register), file("results.csv", results)), OPERATOR);
        if (!(taken instanceof Received.Taken(long batch))) {
            throw new IllegalStateException(taken.toString());
        }
        batches.readNow(batch);
        Acceptance acceptance = batches.accept(batch, batches.check(batch).orElseThrow().token(), OPERATOR);
        if (!(acceptance instanceof Acceptance.Accepted)) {
            throw new IllegalStateException(acceptance.toString());
        }
    }

    private static Upload file(String name, StringBuilder content) {
        byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    private static void measure(ConfigurableApplicationContext house) {
        Checking checking = house.getBean(Checking.class);
        double first = seconds(() -> checking.kinds().forEach(checking::check));
        double[] ours = new double[REPEATS];
        for (int at = 0; at < REPEATS; at++) {
            ours[at] = seconds(() -> checking.kinds().forEach(checking::check));
        }
        java.util.Arrays.sort(ours);
        int[] broken = new int[1];
        double naive = seconds(() -> broken[0] = naive(house));
        System.out.printf(
                Locale.ROOT,
                "%d rules over %d schools, %d procedures of the newest year each; tasks kept%n"
                        + "  opora %.2f s (the first time, which writes every task, %.2f s) · school by school, nothing kept: %.2f s for %d violations · ratio %.2f%n",
                house.getBean(Rules.class).list().size(),
                SCHOOLS,
                PROCEDURES.size(),
                ours[REPEATS / 2],
                first,
                naive,
                broken[0],
                ours[REPEATS / 2] / naive);
    }

    private static int naive(ConfigurableApplicationContext house) {
        int broken = 0;
        for (School school : house.getBean(Schools.class).list(REGION)) {
            for (Observations room : house.getBeansOfType(Observations.class).values()) {
                for (Observed thing : room.observe(new TerritoryScope.OneSchool(school.id()))) {
                    for (Rule rule : house.getBean(Rules.class).about(room.about())) {
                        broken += isBroken(rule, thing.measures()) ? 1 : 0;
                    }
                }
            }
        }
        return broken;
    }

    private static boolean isBroken(Rule rule, Map<String, Object> measures) {
        Condition anew = Condition.of(rule.holds().toString());
        return measures.keySet().containsAll(anew.measures()) && !anew.isTrue(measures);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
