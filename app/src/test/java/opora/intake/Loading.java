package opora.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.TerritoryScope;

/** Words for tests of loads: files as text, the operator who sends them, codes that no other test uses. */
public final class Loading {

    public static final Viewer OPERATOR =
            new Viewer(
                    1,
                    "Кравцова Е. П.",
                    "operator@opora.example",
                    Role.OPERATOR,
                    new TerritoryScope.WholeRegion(),
                    "Регион");

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Neighbours in order differ in most digits. */
    private static final long FAR_APART = 0x9e3779b97f4a7c15L;

    private Loading() {}

    /** «w9e3779b97f4a7c15a1», «…a2»: near to each other, far from those of every other test; never so many letters in a row that they look like a name. */
    public static List<String> freshCodes(int count) {
        String world;
        do {
            world = "w%016xa".formatted(COUNT.incrementAndGet() * FAR_APART);
        } while (world.matches(".*[a-z]{6}.*"));
        String code = world;
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> code + number)
                .toList();
    }

    public static Upload file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A table of outcomes; each line «2026;VPR-5-MA;edu1;25;9». */
    public static Upload outcomes(String name, String... lines) {
        return table(name, "год;процедура;код ОО;участников;не справились", lines);
    }

    /** A register; each line «edu1;Школа № 1;Лужанск». */
    public static Upload register(String name, String... lines) {
        return table(name, "код ОО;наименование;муниципалитет", lines);
    }

    public static Upload table(String name, String header, String... lines) {
        return file(name, header + "\n" + String.join("\n", Arrays.asList(lines)) + "\n");
    }

    /** A register of schools named by their codes. */
    public static Upload registerOf(List<String> codes) {
        return register(
                "реестр.csv",
                codes.stream()
                        .map(code -> code + ";Школа " + code + ";Лужанск")
                        .toArray(String[]::new));
    }
}
