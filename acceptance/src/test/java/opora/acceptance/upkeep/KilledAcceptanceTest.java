package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.acceptance.Chromium;
import opora.acceptance.Loads;
import opora.acceptance.RunningOpora;
import opora.acceptance.Visitor;
import org.junit.jupiter.api.Test;

/** Whenever the program is killed, a load is accepted whole or not at all, and its page says which. */
class KilledAcceptanceTest {

    private static final int SCHOOLS = 600;
    private static final int PROCEDURES = 4;
    private static final int SOONEST_MILLIS = 100;

    @Test
    void an_acceptance_that_was_killed_leaves_nothing_or_everything() throws Exception {
        try (RunningOpora opora = RunningOpora.empty();
                Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(
                    opora.linkForTheFirstOperator(),
                    "operator@region.example",
                    "четыре слова подряд");
            new Loads(visitor).drop(Map.of("реестр.csv", register(), "итоги.csv", outcomes()));
            String load = visitor.path();
            int kills = 0;
            for (int millis = SOONEST_MILLIS; !isAccepted(visitor, load, opora); millis *= 5) {
                visitor.page()
                        .locator("button:has-text('Принять')")
                        .first()
                        .click(new Locator.ClickOptions().setNoWaitAfter(true));
                visitor.page().waitForTimeout(millis);
                opora.killAndStart();
                kills++;
            }
            assertThat(kills).as("at first nothing was accepted").isGreaterThan(1);
        }
    }

    /** What the page says, after what the database holds was compared with it. */
    private static boolean isAccepted(Visitor visitor, String load, RunningOpora opora)
            throws Exception {
        assertThat(opened(visitor, load)).isEqualTo(200);
        boolean accepted = visitor.text().contains("Эти данные действуют");
        assertThat(visitor.page().locator("button:has-text('Принять')").count() > 0)
                .isNotEqualTo(accepted);
        Kept kept = new Kept(opora.data());
        assertThat(kept.rows("territory.school")).isEqualTo(accepted ? SCHOOLS : 0);
        assertThat(kept.rows("results.outcome where edition is not null"))
                .isEqualTo(accepted ? SCHOOLS * PROCEDURES : 0);
        return accepted;
    }

    /** The browser may still be giving up the answer that the kill took away: that ends the first page opened after it. */
    private static int opened(Visitor visitor, String load) {
        try {
            return visitor.open(load);
        } catch (PlaywrightException aborted) {
            return visitor.open(load);
        }
    }

    private static byte[] register() {
        return table(
                "код ОО;наименование;муниципалитет",
                IntStream.range(0, SCHOOLS)
                        .mapToObj(school ->
                                "edu%06d;Школа № %d;Район %d"
                                        .formatted(school, school, school % 40)));
    }

    private static byte[] outcomes() {
        return table(
                "год;процедура;код ОО;участников;не справились",
                IntStream.range(0, SCHOOLS * PROCEDURES)
                        .mapToObj(row ->
                                "2026;VPR-%d-MA;edu%06d;%d;%d"
                                        .formatted(
                                                4 + row / SCHOOLS,
                                                row % SCHOOLS,
                                                20 + row % 30,
                                                row % 7)));
    }

    private static byte[] table(String heading, Stream<String> rows) {
        return (heading + "\n" + rows.collect(Collectors.joining("\n", "", "\n")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
