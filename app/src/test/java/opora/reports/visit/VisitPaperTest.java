package opora.reports.visit;

import static opora.network.Planned.TODAY;
import static opora.network.Planned.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.network.Planned;
import opora.network.SchoolVisit;
import opora.network.VisitPlan;
import opora.network.VisitProtocol;
import opora.network.VisitStep;
import opora.network.VisitStep.Held;
import opora.network.VisitStep.Mended;
import opora.network.VisitWay;
import opora.office.Document;
import opora.office.DocumentText;
import opora.reports.Golden;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import org.junit.jupiter.api.Test;

/** The paper of a visit, to be signed. */
class VisitPaperTest {

    private static final VisitPaper.Heading HEADING =
            new VisitPaper.Heading(
                    "Среднереченская область",
                    new School(
                            Planned.SCHOOL,
                            "101001",
                            "Боровинская СОШ",
                            new Municipality(new MunicipalityId(1), "Верхнелужский район"),
                            School.Details.UNKNOWN,
                            Optional.empty()),
                    "Мельник А.\u00a0С.",
                    ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.ofHours(3)));

    private static VisitStep step(long id, VisitStep.Said said, Optional<Instant> removed) {
        return new VisitStep(id, said, Instant.parse("2026-11-24T09:00:00Z"), 3, removed);
    }

    private static VisitStep planned() {
        return step(
                1,
                new VisitStep.Planned(
                        new VisitPlan(
                                TODAY.minusDays(2),
                                VisitWay.ON_SITE,
                                "Посмотреть, как разбирают ошибки ВПР",
                                List.of("Уроки в 6А и 6Б", "Тетради"),
                                "куратор")),
                Optional.empty());
    }

    private static VisitProtocol protocol(String seen) {
        return new VisitProtocol(
                TODAY.minusDays(2),
                "куратор, директор, учителя русского языка",
                seen,
                "Как показать приём на открытом уроке.");
    }

    private static SchoolVisit visit(VisitStep... later) {
        List<VisitStep> steps = new ArrayList<>(List.of(planned()));
        steps.addAll(List.of(later));
        return new SchoolVisit(
                12,
                Planned.SCHOOL,
                steps,
                List.of(decision(31, TODAY.plusDays(10)), decision(32, TODAY.plusDays(40))),
                List.of());
    }

    private static Document paper(SchoolVisit visit) {
        return VisitPaper.of(visit, HEADING).orElseThrow();
    }

    private static String text(SchoolVisit visit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper(visit).write(out);
        return DocumentText.ofDocx(out.toByteArray());
    }

    @Test
    void a_held_visit_is_told_with_its_decisions_and_places_to_sign() throws Exception {
        Golden.assertSame(
                "visit-held.txt",
                text(
                        visit(
                                step(
                                        2,
                                        new Held(
                                                protocol(
                                                        "Ошибки разбирают устно.\n\nТетради не проверены.")),
                                        Optional.empty()))));
    }

    @Test
    void a_mended_protocol_says_that_it_is_one() throws Exception {
        assertThat(
                        text(
                                visit(
                                        step(2, new Held(protocol("Один урок")), Optional.empty()),
                                        step(
                                                3,
                                                new Mended(
                                                        protocol("Два урока"),
                                                        2,
                                                        "уроков было два"),
                                                Optional.empty()))))
                .contains(
                        "Протокол исправлен 24.11.2026: уроков было два. Прежний хранится в Опоре.",
                        "Два урока")
                .doesNotContain("Один урок");
    }

    @Test
    void removed_words_are_told_as_removed() throws Exception {
        assertThat(
                        text(
                                visit(
                                        step(
                                                2,
                                                new Held(new VisitProtocol(TODAY, "", "", "")),
                                                Optional.of(Instant.EPOCH)))))
                .contains("Слова протокола удалены: в них были сведения об ученике.");
    }

    @Test
    void a_visit_that_was_not_held_has_no_paper() {
        assertThat(VisitPaper.of(visit(), HEADING)).isEmpty();
    }

    @Test
    void the_same_visit_gives_the_same_pdf() throws Exception {
        SchoolVisit visit = visit(step(2, new Held(protocol("Два урока")), Optional.empty()));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        paper(visit).writePdf(one);
        paper(visit).writePdf(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
        assertThat(new String(one.toByteArray(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
