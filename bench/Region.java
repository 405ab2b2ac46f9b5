import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.upkeep.Login;
import opora.upkeep.postgres.EmbeddedPostgres;
import org.postgresql.PGConnection;

/**
 * A region's year through the pages: a million participants of a thousand schools in 40 procedures are sent, read, looked at and accepted; then the page of one
 * procedure is opened for the first time and again. Beside it in the same PostgreSQL: COPY of the same rows, and the sums of that procedure over them.
 */
final class Region {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int SCHOOLS = Integer.getInteger("schools", 1000);
    private static final String[] PROCEDURES =
            IntStream.rangeClosed(4, 8)
                    .boxed()
                    .flatMap(grade -> Stream.of("RU", "MA", "PH", "CH", "BI", "GE", "HI", "OB").map(subject -> "VPR-" + grade + "-" + subject))
                    .toArray(String[]::new);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ACCEPTED = Pattern.compile("(Принято: [^<]+)<");

    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("region");
        Path file = Participants.write(folder.resolve("participants.csv"), ROWS, SCHOOLS, PROCEDURES);
        Path register = folder.resolve("register.csv");
        Files.writeString(
                register,
                "код ОО;наименование;муниципалитет;регион\n"
                        + IntStream.range(0, SCHOOLS)
                                .mapToObj(school -> "%s;Школа № %d;Район %d;Область".formatted(Participants.school(school), school, school % 30))
                                .collect(Collectors.joining("\n")));
        System.out.printf("a region's year: %,d participants, %,d schools, %d procedures, %d MB%n", ROWS, SCHOOLS, PROCEDURES.length, Files.size(file) >> 20);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder.resolve("postgres"), EmbeddedPostgres.Durability.KEEPS_DATA)) {
            postgres.start();
            try (House house = House.open(settings(folder, postgres))) {
                accept(house, register);
                double applied = accept(house, file);
                double copied = copy(postgres.jdbcUrl(), postgres.owner(), file);
                print("sent, read and accepted", applied, "COPY of the same rows into a bare table", copied, "s", 1);
                pages(house, postgres);
            }
        }
    }

    private static Map<String, String> settings(Path folder, EmbeddedPostgres postgres) {
        Login application = postgres.application();
        Login owner = postgres.owner();
        return Map.of(
                "OPORA_PORT", "18473",
                "OPORA_DATA", folder.resolve("data").toString(),
                "OPORA_DATABASE_URL", postgres.jdbcUrl(),
                "OPORA_DATABASE_USER", application.user(),
                "OPORA_DATABASE_PASSWORD", application.password(),
                "OPORA_DATABASE_OWNER", owner.user(),
                "OPORA_DATABASE_OWNER_PASSWORD", owner.password());
    }

    /** Answers the seconds from the sending to the answer that all counts. */
    private static double accept(House house, Path file) throws Exception {
        long begun = System.nanoTime();
        String load = house.upload(file);
        double sent = since(begun);
        String page = house.read(load);
        double read = since(begun);
        String answer = house.post(load + "/acceptance", Map.of("_csrf", House.found(CSRF, page), "token", House.found(House.READY, page))).body();
        double all = since(begun);
        System.out.printf(
                Locale.ROOT,
                "  %s: sent %.1f s, read and compared %.1f s, accepted %.1f s; %s%n",
                file.getFileName(), sent, read - sent, all - read, House.found(ACCEPTED, answer));
        return all;
    }

    private static double copy(String url, Login owner, Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password());
                var statement = connection.createStatement();
                var rows = Files.newInputStream(file)) {
            statement.execute(
                    "create schema bare; create table bare.participant (year int, procedure text, school text, class text, participant text, variant text, journal int, mark int, score int, "
                            + tasks("t%d int") + ")");
            long begun = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare.participant from stdin with (format csv, delimiter ';', header)", rows);
            return since(begun);
        }
    }

    private static void pages(House house, EmbeddedPostgres postgres) throws Exception {
        String procedure = PROCEDURES[1];
        String address = "/region/results/" + Participants.YEAR + "/" + procedure;
        double cold = seconds(() -> house.get(address));
        double[] again = new double[11];
        for (int at = 0; at < again.length; at++) {
            again[at] = seconds(() -> house.get(address));
        }
        Arrays.sort(again);
        double warm = again[again.length / 2];
        double sums = sums(postgres.jdbcUrl(), postgres.owner(), procedure);
        print("analysis of a procedure in the region, first", 1000 * cold, "again, the middle of 11", 1000 * warm, "ms", 0);
        print("analysis of a procedure in the region, again", 1000 * warm, "the sums of its participants by SQL", 1000 * sums, "ms", 0);
    }

    private static double sums(String url, Login owner, String procedure) throws Exception {
        String query = "select school, mark, count(*), sum(score), " + tasks("sum(t%d)") + " from bare.participant where procedure = '" + procedure + "' group by school, mark";
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password());
                var statement = connection.createStatement()) {
            double[] times = new double[5];
            for (int at = 0; at < times.length; at++) {
                times[at] =
                        seconds(
                                () -> {
                                    try (ResultSet rows = statement.executeQuery(query)) {
                                        rows.next();
                                    }
                                });
            }
            Arrays.sort(times);
            return times[times.length / 2];
        }
    }

    private static String tasks(String each) {
        return IntStream.rangeClosed(1, Participants.TASKS).mapToObj(each::formatted).collect(Collectors.joining(", "));
    }

    private interface Errand {
        void run() throws Exception;
    }

    private static double seconds(Errand errand) throws Exception {
        long begun = System.nanoTime();
        errand.run();
        return since(begun);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String what, double ours, String peer, double theirs, String unit, int decimals) {
        String number = "%." + decimals + "f " + unit;
        System.out.printf(Locale.ROOT, "%s%n  opora " + number + " · %s " + number + " · ratio %.2f%n", what, ours, peer, theirs, ours / theirs);
    }
}
