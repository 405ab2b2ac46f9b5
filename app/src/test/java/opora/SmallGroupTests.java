package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opora.access.Caller;
import opora.access.Disclosures;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.corrections.request.Claim;
import opora.corrections.request.Filed;
import opora.corrections.request.Requests;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.guards.Routes;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.office.SentFile;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * No page and no file tells a small group to whoever may not read of it. The groups of a planted result are primes that stand nowhere else,
 * and small because the house is set to hide groups below a thousand.
 */
@SpringBootTest(properties = {"opora.disclosure.inside=1000", "opora.disclosure.public=2000"})
@AutoConfigureMockMvc
@OnTestDatabase
class SmallGroupTests {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    /** 389 of 947 failed, 558 did not; the school says that it was 383. */
    private static final Pattern PLANTED =
            Pattern.compile(
                    "(?<![\\dA-Za-z.,-])(947|389|558|383|41,1|0\\.41077\\d*)(?![\\dA-Za-z])");

    /** Also every sum that it could be a part of in this small world. */
    private static final Pattern PLANTED_OR_SUM =
            Pattern.compile(
                    "(?<![\\dA-Za-z.,-])(9[4-9]\\d|10[0-7]\\d|389|558|383|41,1)(?![\\dA-Za-z])");

    /** A cell with a text says at which place of the workbook's texts it stands. */
    private static final String NUMBER_OF_A_TEXT = "<c [^>]*t=\"s\"[^>]*>\\s*<v>\\d+</v>";

    private static final byte[] PDF = "%PDF-1.7 скан".getBytes(StandardCharsets.UTF_8);

    private static final List<Routes.Row> READ =
            Routes.read("routes.txt").stream().filter(row -> row.method().equals("GET")).toList();

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;

    @BeforeEach
    void plant() {
        world = SmallWorld.in(house);
        Batches batches = house.getBean(Batches.class);
        if (batches.list().size() == 1) {
            long load = received(batches);
            batches.readNow(load);
            batches.accept(load, batches.check(load).orElseThrow().token(), Loading.OPERATOR);
            Runs runs = house.getBean(Runs.class);
            runs.putInForce(
                    Loading.OPERATOR,
                    runs.start(Loading.OPERATOR, new AcademicYear(2026), Method.FEDERAL_847).id());
            long window = Long.parseLong(world.places().get("window"));
            new Caller(Optional.of(world.borovinskayaSchool()), "192.0.2.8")
                    .<RuntimeException>during(() -> dispute(window));
        }
    }

    private static long received(Batches batches) {
        return switch (batches.receive(
                List.of(Loading.outcomes("заметные.csv", "2026;VPR-6-RU;101001;947;389")),
                Loading.OPERATOR)) {
            case Received.Taken(long load) -> load;
            case Received.Refused(String why) -> throw new AssertionError(why);
        };
    }

    private void dispute(long window) {
        Window opened = house.getBean(Windows.class).find(ALL, window).orElseThrow();
        Claim claim =
                new Claim(
                        new AcademicYear(2026),
                        Procedure.of("VPR-6-RU"),
                        "947",
                        "383",
                        "В протоколе 383 двойки",
                        "",
                        List.of(new SentFile("скан.pdf", PDF.length, () -> PDF)),
                        "");
        assertThat(
                        house.getBean(Requests.class)
                                .dispute(
                                        world.borovinskayaSchool(),
                                        opened,
                                        world.borovinskaya(),
                                        claim))
                .isInstanceOf(Filed.Taken.class);
    }

    @Test
    void no_page_and_no_file_tells_a_small_group_to_whoever_may_not_read_of_it() throws Exception {
        List<Role> hidden =
                Role.GIVEN.stream()
                        .filter(role ->
                                house.getBean(Disclosures.class).of(world.own(role)).hides())
                        .toList();
        assertThat(hidden)
                .contains(Role.PARTNER, Role.TEACHER, Role.ADMINISTRATOR, Role.DATA_OFFICER);
        for (Role role : hidden) {
            assertThat(told(world.own(role), PLANTED)).as(role.title()).isEmpty();
        }
    }

    @Test
    void nobody_of_another_territory_reads_of_it_alone_or_in_a_sum() throws Exception {
        for (Role role : Role.GIVEN) {
            Optional<Viewer> foreign = world.foreign(role);
            if (foreign.isPresent()) {
                assertThat(told(foreign.get(), PLANTED_OR_SUM)).as(role.title()).isEmpty();
            }
        }
    }

    /** The guard sees what is there: whoever works with the school reads its numbers on pages and in files. */
    @Test
    void whoever_works_with_the_school_reads_its_numbers_whole() throws Exception {
        assertThat(told(world.operator(), PLANTED))
                .contains("/identification/runs/{run}/list.xlsx", "/journal.csv")
                .contains("/journal.xlsx", "/corrections/{window}/requests.xlsx");
        for (Role role : Role.GIVEN) {
            if (role.may(Right.SEE_SMALL_GROUPS)) {
                String page = "/schools/" + world.places().get("borovinskaya") + "/results";
                assertThat(new Pages(mvc).text(world.own(role), page))
                        .as(role.title())
                        .containsPattern(PLANTED);
            }
        }
    }

    /** Words that only withheld parts hold find nothing: else a search would tell them one by one. */
    @Test
    void a_search_in_the_journal_does_not_answer_for_what_is_withheld() throws Exception {
        assertThat(found(world.operator())).contains("Школа оспорила число");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.DATA_OFFICER)) {
            assertThat(found(world.own(role))).contains("Таких записей нет");
            assertThat(new Pages(mvc).text(world.own(role), "/journal"))
                    .contains("Школа оспорила число", "результат: не показано вашей роли");
        }
    }

    private String found(Viewer viewer) throws Exception {
        MockHttpServletResponse answer =
                new Pages(mvc).search(viewer, "/journal/search", "383 из 947");
        return Pages.text(
                new Pages(mvc)
                        .open(
                                viewer,
                                answer.getCookies(),
                                Objects.requireNonNull(answer.getRedirectedUrl())));
    }

    /** Routes whose answer tells it. */
    private List<String> told(Viewer viewer, Pattern sought) throws Exception {
        Map<String, String> places = new HashMap<>(world.places());
        places.put("run", Long.toString(newest()));
        List<String> told = new ArrayList<>();
        for (Routes.Row row : READ) {
            MockHttpServletResponse answer = new Pages(mvc).open(viewer, row.address(places));
            if (answer.getStatus() == 200 && sought.matcher(text(answer)).find()) {
                told.add(row.pattern());
            }
        }
        return told;
    }

    private long newest() {
        return house.getBean(Runs.class).inForce(ALL).orElseThrow().id();
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        byte[] bytes = answer.getContentAsByteArray();
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zipped
                ? String.join(" ", parts(bytes).toList())
                : new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ");
    }

    /** What a reader of a workbook or a document reads. */
    private static Stream<String> parts(byte[] bytes) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName()
                        .matches("xl/(worksheets/.*|sharedStrings)\\.xml|word/document\\.xml")) {
                    parts.add(
                            new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                    .replaceAll(NUMBER_OF_A_TEXT, " ")
                                    .replaceAll("<[^>]+>", " "));
                }
            }
        }
        return parts.stream();
    }
}
