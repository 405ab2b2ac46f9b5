import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.upkeep.Login;
import opora.upkeep.postgres.EmbeddedPostgres;

/**
 * The list page of a country: 40 thousand schools, 8 procedures, 2 years, and the list of the year before beside it. Everything comes through the doors that people use: a register and tables of
 * outcomes are sent and accepted, two runs are started and put in force. Then the house is opened anew, and the page of the list is opened by whoever sees
 * the country and by whoever sees one municipality, for the first time and again.
 */
final class CountryList {

    private static final int SCHOOLS = Integer.getInteger("schools", 40_000);
    private static final int MUNICIPALITIES = Integer.getInteger("municipalities", 89);
    /** A folder of its own in which the country stays, to be measured again; «» for one that is not used again. */
    private static final String KEPT = System.getProperty("kept", "");

    /** The page of the list does with less; the rules that look through all data of a country do not. */
    private static final String MEMORY = System.getProperty("memory", "2g");

    private static final int TIMES = 11;
    private static final int YEAR = 2026;
    private static final List<String> PROCEDURES =
            List.of("EGE-11-MA", "EGE-11-RU", "OGE-9-MA", "OGE-9-RU", "VPR-5-MA", "VPR-5-RU", "VPR-6-MA", "VPR-6-RU");
    private static final String COORDINATOR = "coordinator@region.example";
    private static final Pattern LINK = Pattern.compile("(/invitation\\?token=[^\"<\\s]+)");
    private static final Pattern MUNICIPALITY = Pattern.compile("<option value=\"(\\d+)\"[^>]*>Район 7<");
    private static final Pattern TITLE = Pattern.compile("<h2>([\\d\\u00a0\\u202f ]+школ[аы]?)</h2>");

    public static void main(String[] words) throws Exception {
        Path folder = KEPT.isEmpty() ? Files.createTempDirectory("country") : Files.createDirectories(Path.of(KEPT));
        Path address = folder.resolve("address");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder.resolve("postgres"), EmbeddedPostgres.Durability.KEEPS_DATA)) {
            postgres.start();
            if (!Files.exists(address)) {
                Files.writeString(address, fill(folder, postgres));
            }
            String list = Files.readString(address);
            try (House country = House.open(settings(folder, postgres, Map.of("OPORA_MEMORY", MEMORY)))) {
                country.signIn(House.OPERATOR);
                House municipality = country.anotherBrowser();
                municipality.signIn(COORDINATOR);
                pages(country, municipality, list);
            }
        }
    }

    /** Answers the address of the list. */
    private static String fill(Path folder, EmbeddedPostgres postgres) throws Exception {
        try (House house = House.open(settings(folder, postgres, Map.of("OPORA_MEMORY", "4g")))) {
            accept(house, register(folder.resolve("register.csv")));
            for (int year = YEAR - 1; year <= YEAR; year++) {
                accept(house, outcomes(folder.resolve("outcomes-" + year + ".csv"), year));
            }
            String list = "";
            for (int year = YEAR - 1; year <= YEAR; year++) {
                long begun = System.nanoTime();
                list = house.send("identification/runs", federal(year)).uri().getPath();
                System.out.printf(Locale.ROOT, "  run of %d: judged and kept in %.1f s%n", year, since(begun));
                house.send(list + "/force", Map.of("reason", "замер"));
            }
            invite(house);
            return list;
        }
    }

    private static Map<String, String> settings(Path folder, EmbeddedPostgres postgres, Map<String, String> more) {
        Login application = postgres.application();
        Login owner = postgres.owner();
        Map<String, String> settings =
                new HashMap<>(
                        Map.of(
                                "OPORA_PORT", "18474",
                                "OPORA_DATA", folder.resolve("data").toString(),
                                "OPORA_DATABASE_URL", postgres.jdbcUrl(),
                                "OPORA_DATABASE_USER", application.user(),
                                "OPORA_DATABASE_PASSWORD", application.password(),
                                "OPORA_DATABASE_OWNER", owner.user(),
                                "OPORA_DATABASE_OWNER_PASSWORD", owner.password()));
        settings.putAll(more);
        return settings;
    }

    private static Path register(Path file) throws Exception {
        return Files.writeString(
                file,
                "код ОО;наименование;муниципалитет;регион\n"
                        + IntStream.range(0, SCHOOLS)
                                .mapToObj(school ->
                                        "%s;МБОУ «Средняя общеобразовательная школа № %d»;Район %d;Страна"
                                                .formatted(Participants.school(school), school, school % MUNICIPALITIES))
                                .collect(Collectors.joining("\n")));
    }

    private static Path outcomes(Path file, int year) throws Exception {
        SplittableRandom random = new SplittableRandom(year);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("year;procedure;school;participants;failed\n");
            for (int school = 0; school < SCHOOLS; school++) {
                SplittableRandom own = new SplittableRandom(school);
                int size = 3 + own.nextInt(120);
                double weak = 0.02 + 0.4 * own.nextDouble() * own.nextDouble();
                for (String procedure : PROCEDURES) {
                    int participants = Math.max(1, size - random.nextInt(4));
                    int failed = 0;
                    for (int one = 0; one < participants; one++) {
                        failed += random.nextDouble() < weak ? 1 : 0;
                    }
                    out.write(year + ";" + procedure + ";" + Participants.school(school) + ";" + participants + ";" + failed + "\n");
                }
            }
        }
        return file;
    }

    private static void accept(House house, Path file) throws Exception {
        long begun = System.nanoTime();
        house.accept(file);
        System.out.printf(Locale.ROOT, "  %s: sent, read and accepted in %.1f s%n", file.getFileName(), since(begun));
    }

    /** The form of a run as the page fills it in for the federal method. */
    private static Map<String, String> federal(int year) {
        return Map.of(
                "year", Integer.toString(year),
                "method", "federal-847",
                "threshold", "30",
                "equality", "REACHES",
                "participants", "1",
                "lowProcedures", "2",
                "clauseB", "ANY",
                "procedures", String.join(",", PROCEDURES.subList(1, PROCEDURES.size())),
                "egeMaths", "WHOLE",
                "attempt", "FIRST");
    }

    private static void invite(House house) throws Exception {
        String role = "MUNICIPAL_COORDINATOR";
        String municipality = House.found(MUNICIPALITY, house.get("people/new?role=" + role));
        String page = house.send("people", Map.of("role", role, "name", "Юдин П. К.", "email", COORDINATOR, "municipality", municipality)).body();
        house.anotherBrowser().comeBy(House.found(LINK, page));
    }

    private static void pages(House country, House municipality, String list) throws Exception {
        System.out.printf("the list of %,d schools × 8 procedures × 2 years in %,d municipalities%n", SCHOOLS, MUNICIPALITIES);
        for (String view : List.of("", "?page=3", "?sort=share", "?q=12&status=listed")) {
            double ofCountry = page("country " + view, country, list + view);
            double ofMunicipality = page("municipality " + view, municipality, list + view);
            System.out.printf(Locale.ROOT, "  country / municipality, again: ratio %.2f%n", ofCountry / ofMunicipality);
        }
        System.out.printf(Locale.ROOT, "  the most memory of the house: %.0f MB%n", country.megabytes());
    }

    private static double page(String whose, House browser, String address) throws Exception {
        double[] times = new double[TIMES];
        String page = "";
        for (int at = 0; at < TIMES; at++) {
            long begun = System.nanoTime();
            page = browser.get(address);
            times[at] = since(begun);
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %s: %s; first %.0f ms, again, the middle of %d, %.0f ms; %,d KB%n",
                whose, House.found(TITLE, page), 1000 * first, TIMES, 1000 * times[TIMES / 2], page.length() >> 10);
        return times[TIMES / 2];
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
