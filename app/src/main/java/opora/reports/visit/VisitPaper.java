package opora.reports.visit;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.VisitPlan;
import opora.network.VisitProtocol;
import opora.network.VisitStep;
import opora.network.VisitStep.Mended;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Stamp;
import opora.office.TableCell;
import opora.office.TableRow;
import opora.office.TableRow.Hold;
import opora.reports.list.Signatures;
import opora.reports.list.Signatures.Place;
import opora.reports.list.Words;
import opora.territory.School;
import opora.vocabulary.Days;

/** The protocol of a visit, to be signed by whoever came and by the school: who, what for, what was seen, what was decided. */
public final class VisitPaper {

    /** millimetres, 180 in all */
    private static final List<Integer> HALVES = List.of(90, 90);

    private static final List<Integer> DECISIONS = List.of(12, 84, 48, 36);

    private final SchoolVisit visit;
    private final VisitStep told;
    private final VisitProtocol protocol;
    private final Heading heading;

    private VisitPaper(SchoolVisit visit, VisitStep told, VisitProtocol protocol, Heading heading) {
        this.visit = visit;
        this.told = told;
        this.protocol = protocol;
        this.heading = heading;
    }

    /**
     * What stands on the paper beside the visit itself.
     *
     * @param curator the name of whoever wrote the protocol
     * @param at when the paper was made
     */
    public record Heading(String region, School school, String curator, ZonedDateTime at) {}

    /** Empty for a visit that was not held. */
    public static Optional<Document> of(SchoolVisit visit, Heading heading) {
        return visit.told()
                .flatMap(told ->
                        told.protocol()
                                .map(protocol -> new VisitPaper(visit, told, protocol, heading)))
                .map(VisitPaper::document);
    }

    private Document document() {
        return new Document(
                new Stamp(
                        "Протокол посещения: " + heading.school().name(),
                        "Опора",
                        heading.at().toInstant()),
                Document.Page.PORTRAIT,
                "Опора, посещение %d; сведения на %s"
                        .formatted(visit.id(), Words.day(heading.at())),
                blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Style.TEXT, Align.CENTER, heading.region()));
        blocks.add(new Paragraph(Style.TITLE, Align.CENTER, "Протокол\nпосещения школы"));
        blocks.add(dayAndNumber());
        blocks.add(text(school()));
        if (told.said() instanceof Mended mended) {
            blocks.add(
                    new Paragraph(
                            Style.NOTE,
                            Align.LEFT,
                            "Протокол исправлен %s: %s. Прежний хранится в Опоре."
                                    .formatted(Days.of(told.at()), mended.reason())));
        }
        if (told.removedAt().isPresent()) {
            blocks.add(text("Слова протокола удалены: в них были сведения об ученике."));
        } else {
            blocks.addAll(said());
        }
        blocks.add(heading("Решили"));
        blocks.add(visit.decisions().isEmpty() ? text("Решений нет.") : decisions());
        blocks.add(
                Signatures.under("", List.of(new Place("", heading.curator()), new Place("", ""))));
        return blocks;
    }

    private Block dayAndNumber() {
        return new Block.Table(
                HALVES,
                0,
                Block.Frame.NONE,
                List.of(
                        TableRow.of(
                                TableCell.of(Days.spelled(protocol.day()) + "\u00a0г."),
                                TableCell.of("№\u00a0" + visit.id()).aligned(Align.RIGHT))));
    }

    private String school() {
        School school = heading.school();
        return "%s, %s, код ОО %s."
                .formatted(school.name(), school.municipality().name(), school.code());
    }

    /** What was planned and what was. */
    private List<Block> said() {
        VisitPlan plan = visit.plan();
        List<Block> said = new ArrayList<>();
        said.add(
                text(
                        "Как: %s.%s"
                                .formatted(
                                        plan.way().word(),
                                        plan.purpose().isEmpty()
                                                ? ""
                                                : " Зачем: " + plan.purpose())));
        part(said, "Участвовали", protocol.people());
        if (!plan.points().isEmpty()) {
            said.add(heading("Что посмотреть"));
            for (int at = 0; at < plan.points().size(); at++) {
                said.add(text("%d. %s".formatted(at + 1, plan.points().get(at))));
            }
        }
        part(said, "Что увидели", protocol.seen());
        part(said, "О чём говорили", protocol.agreed());
        return said;
    }

    private static void part(List<Block> blocks, String title, String words) {
        if (!words.isEmpty()) {
            blocks.add(heading(title));
            words.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(text(line.strip())));
        }
    }

    private Block decisions() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(
                new TableRow(
                        List.of(
                                TableCell.head("№"),
                                TableCell.head("Что решили"),
                                TableCell.head("Кто отвечает"),
                                TableCell.head("Срок")),
                        Hold.WITH_NEXT));
        visit.decisions().forEach(decision -> rows.add(row(decision)));
        return new Block.Table(DECISIONS, 1, Block.Frame.GRID, rows);
    }

    private static TableRow row(Decision decision) {
        return TableRow.of(
                TableCell.of(Long.toString(decision.id())).aligned(Align.CENTER),
                TableCell.of(decision.removedAt().isPresent() ? "слова удалены" : decision.text()),
                TableCell.of(decision.responsible()),
                TableCell.of(Days.of(decision.until())).aligned(Align.CENTER));
    }

    private static Block heading(String text) {
        return new Paragraph(Style.HEADING, Align.LEFT, text);
    }

    private static Block text(String text) {
        return new Paragraph(Style.TEXT, Align.BOTH, text);
    }
}
