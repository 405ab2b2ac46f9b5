package opora.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.TestRegion;
import opora.office.DocumentText;
import opora.office.PdfText;
import opora.reports.GivenApprovals;
import opora.reports.NumberSource;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Run 41: Боровинская and Школа № 2 are listed, Липовская is clear. Who is let in at all is asked by RouteTests. */
class ListDocumentsControllerTest {

    private static final String ANNEX = "/identification/runs/41/annex.docx";
    private static final String LIST = "/identification/runs/41/list.xlsx";
    private static final Viewer OPERATOR =
            viewer(Role.OPERATOR, new TerritoryScope.WholeRegion(), "Среднереченская область");
    private static final Viewer COORDINATOR =
            viewer(
                    Role.MUNICIPAL_COORDINATOR,
                    new TerritoryScope.OneMunicipality(TestRegion.LAKES.id()),
                    TestRegion.LAKES.name());
    private static final Viewer SCHOOL =
            viewer(Role.SCHOOL, new TerritoryScope.OneSchool(new SchoolId(1)), "Боровинская СОШ");

    /** Of Боровинская; her number was replaced since. */
    private static final Sourcing SOURCES =
            (seen, run) ->
                    List.of(
                            new NumberSource(
                                    new SchoolId(1),
                                    new AcademicYear(2026),
                                    Procedure.of("VPR-5-MA"),
                                    7,
                                    "Ф1 район.xlsx",
                                    "Математика",
                                    "12–36",
                                    ZonedDateTime.parse("2026-06-17T10:42+03:00"),
                                    "Кравцова Е. П.",
                                    "заменено, сейчас запись 18",
                                    "/results/facts/5"));

    /** As the whole run says, whoever asks. */
    private static final ListingChances OF_THE_REGION =
            (run, verdict) ->
                    Optional.of(
                            new ListingChance(
                                    verdict.school().equals("1003") ? 0.42 : 0.97,
                                    0.01,
                                    verdict.school().equals("1003")
                                            ? ListingChance.Band.ON_THE_EDGE
                                            : ListingChance.Band.RELIABLE));

    private final TestRegion region =
            new TestRegion()
                    .school(1, "Боровинская СОШ", TestRegion.UPPER)
                    .school(2, "Липовская ООШ", TestRegion.UPPER)
                    .school(3, "Школа № 2", TestRegion.LAKES);

    @Test
    void the_annex_is_sent_under_a_russian_name() throws Exception {
        MockHttpServletResponse annex = asked(ANNEX, OPERATOR);
        assertThat(annex.getStatus()).isEqualTo(200);
        assertThat(annex.getContentType())
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(nameOf(annex)).isEqualTo("Приложение к приказу. Перечень 2026, расчёт 41.docx");
        assertThat(plain(DocumentText.ofDocx(annex.getContentAsByteArray())))
                .contains("общеобразовательных организаций Среднереченской области,")
                .contains(
                        "Всего 3 школы = 2 в перечне + 0 в зоне риска + 1 вне перечня + 0 без данных.")
                .contains("| 1001 | Боровинская СОШ |")
                .contains("| 1003 | Школа № 2 |")
                .contains("Foot: Опора, расчёт 41 от ");
    }

    @Test
    void the_workbook_is_sent_under_a_russian_name() throws Exception {
        MockHttpServletResponse list = asked(LIST, OPERATOR);
        assertThat(list.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(nameOf(list)).isEqualTo("Перечень 2026, расчёт 41.xlsx");
        assertThat(plain(DocumentText.ofXlsx(list.getContentAsByteArray())))
                .contains("Школы в перечне и в зоне риска по результатам 2026 года")
                .contains("Среднереченская область, расчёт 41, ");
    }

    @Test
    void the_documents_lead_from_every_number_to_its_file() throws Exception {
        assertThat(plain(DocumentText.ofXlsx(asked(LIST, OPERATOR).getContentAsByteArray())))
                .contains("Источники")
                .contains("| 7 | Ф1 район.xlsx | Математика | 12–36 |")
                .contains("| Кравцова Е. П. | заменено, сейчас запись 18 | /results/facts/5")
                .contains("загрузки 7; файл, лист и строки каждого числа");
        assertThat(plain(DocumentText.ofDocx(asked(ANNEX, OPERATOR).getContentAsByteArray())))
                .contains("Откуда числа: загрузки 7;")
                .contains("/identification/runs/41.");
    }

    @Test
    void a_coordinator_gets_the_own_municipality_and_the_document_says_so() throws Exception {
        assertThat(plain(DocumentText.ofDocx(asked(ANNEX, COORDINATOR).getContentAsByteArray())))
                .contains("Normal: Озеркинский район, Среднереченская область\n")
                .contains("Всего 1 школа = 1 в перечне")
                .doesNotContain("1001")
                .doesNotContain("организаций Среднереченской области");
        assertThat(plain(DocumentText.ofXlsx(asked(LIST, COORDINATOR).getContentAsByteArray())))
                .contains("Озеркинский район, Среднереченская область, расчёт 41, ")
                .doesNotContain("1001");
    }

    @Test
    void how_sure_an_answer_is_follows_from_the_whole_run_whoever_asks() throws Exception {
        String edge = "| 0.42 | на границе";
        assertThat(plain(DocumentText.ofXlsx(asked(LIST, OPERATOR).getContentAsByteArray())))
                .contains("В перечне, если бы год повторился | Надёжность вывода")
                .contains(edge)
                .contains("| 0.97 | надёжно");
        assertThat(plain(DocumentText.ofXlsx(asked(LIST, COORDINATOR).getContentAsByteArray())))
                .contains(edge)
                .doesNotContain("0.97");
    }

    @Test
    void a_school_gets_itself() throws Exception {
        assertThat(plain(DocumentText.ofDocx(asked(ANNEX, SCHOOL).getContentAsByteArray())))
                .contains("Normal: Боровинская СОШ, Среднереченская область\n")
                .doesNotContain("1003");
    }

    @Test
    void whoever_is_not_in_charge_reads_of_no_small_group() throws Exception {
        Viewer curator =
                viewer(
                        Role.PARTNER,
                        new TerritoryScope.NamedSchools(
                                Set.of(new SchoolId(1), new SchoolId(2), new SchoolId(3))),
                        "закреплённые школы");
        assertThat(plain(DocumentText.ofXlsx(asked(LIST, curator).getContentAsByteArray())))
                .contains("Группы меньше 5 человек скрыты")
                .contains("Ф1 район.xlsx")
                .doesNotContain("12–36")
                .contains("| 25 | 11 |");
    }

    @Test
    void a_run_that_is_not_there_is_not_seen() {
        for (String file : new String[] {"annex.docx", "annex.pdf", "order.pdf", "list.xlsx"}) {
            assertThatThrownBy(() -> asked("/identification/runs/42/" + file, OPERATOR))
                    .hasCauseInstanceOf(NotVisible.class);
        }
    }

    @Test
    void the_same_annex_is_sent_to_be_printed() throws Exception {
        MockHttpServletResponse annex = asked("/identification/runs/41/annex.pdf", OPERATOR);
        assertThat(annex.getContentType()).isEqualTo("application/pdf");
        assertThat(nameOf(annex)).isEqualTo("Приложение к приказу. Перечень 2026, расчёт 41.pdf");
        assertThat(PdfText.of(annex.getContentAsByteArray()))
                .contains("Всего 3 школы = 2 в перечне + 0 в зоне риска")
                .contains("Боровинская СОШ", "Школа № 2", "к приказу от 9 декабря 2026 г. № 351-р");
    }

    @Test
    void the_order_is_sent_in_both_kinds_of_file() throws Exception {
        MockHttpServletResponse order = asked("/identification/runs/41/order.docx", OPERATOR);
        assertThat(nameOf(order)).isEqualTo("Приказ. Перечень 2026, расчёт 41.docx");
        String text = plain(DocumentText.ofDocx(order.getContentAsByteArray()));
        assertThat(text)
                .contains("| 9 декабря 2026 г. | № 351-р |")
                .contains("2 школы в 2 муниципалитетах");
        assertThat(
                        PdfText.of(
                                asked("/identification/runs/41/order.pdf", OPERATOR)
                                        .getContentAsByteArray()))
                .contains("9 декабря 2026 г. № 351-р", "2 школы в 2 муниципалитетах");
    }

    @Test
    void an_order_is_of_the_whole_region() {
        assertThatThrownBy(() -> asked("/identification/runs/41/order.docx", COORDINATOR))
                .hasCauseInstanceOf(NotVisible.class);
    }

    /** With plain spaces for those that do not break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private MockHttpServletResponse asked(String address, Viewer by) throws Exception {
        return MockMvcBuilders.standaloneSetup(
                        new ListDocumentsController(lists(), OF_THE_REGION),
                        new OrderController(lists()))
                .setCustomArgumentResolvers(asking(by))
                .build()
                .perform(get(address))
                .andReturn()
                .getResponse();
    }

    private TitledLists lists() {
        return new TitledLists(
                new KeptRun(region), new Disclosures(5, 10), SOURCES, GivenApprovals.ofRun(41));
    }

    private static HandlerMethodArgumentResolver asking(Viewer viewer) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Viewer.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                return viewer;
            }
        };
    }

    private static Viewer viewer(Role role, TerritoryScope scope, String territory) {
        return new Viewer(7, "Кравцова Е. П.", "one@opora.test", role, scope, territory);
    }

    /** RFC 5987: what browsers take from {@code filename*}. */
    private static String nameOf(MockHttpServletResponse response) throws IOException {
        String disposition = String.valueOf(response.getHeader("Content-Disposition"));
        assertThat(disposition).startsWith("attachment;");
        String encoded = disposition.substring(disposition.indexOf("filename*=UTF-8''") + 17);
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
