package opora.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.journal.Entry;
import opora.journal.Filter;
import opora.journal.Journal;
import opora.journal.JournalTable;
import opora.journal.Viewed;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The journal, as filtered on its page, to take along. Whoever takes it is written down before the first byte leaves. */
@Controller
@AllowedTo(Right.READ_JOURNAL)
class JournalFilesController {

    private static final int MOST_IN_A_WORKBOOK = 50_000;
    private static final int AT_ONCE = 5_000;
    private static final List<Integer> WIDTHS = List.of(9, 20, 24, 26, 18, 34, 34, 50, 34, 30, 66);

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Disclosures disclosures;
    private final Clock clock;

    JournalFilesController(
            Journal journal,
            ApplicationEventPublisher events,
            Disclosures disclosures,
            Clock clock) {
        this.journal = journal;
        this.events = events;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/journal.csv")
    void csv(Viewer viewer, JournalForm form, HttpSession session, HttpServletResponse response)
            throws IOException {
        Filter filter = upToNow(viewer, form, session);
        events.publishEvent(Viewed.page("Журнал действий, выгрузка CSV"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"");
        OutputStream out = response.getOutputStream();
        out.write("\ufeff".getBytes(StandardCharsets.UTF_8)); // by it Excel knows UTF-8
        write(out, JournalTable.TITLES);
        List<Entry> entries = List.of();
        for (int page = 1; page == 1 || entries.size() == AT_ONCE; page++) {
            entries = journal.entries(viewer.scope(), filter, page, AT_ONCE);
            for (Entry entry : entries) {
                write(out, JournalTable.row(entry, clock.getZone()));
            }
        }
    }

    @Costly
    @GetMapping("/journal.xlsx")
    ResponseEntity<byte[]> xlsx(Viewer viewer, JournalForm form, HttpSession session)
            throws IOException {
        Filter filter = upToNow(viewer, form, session);
        events.publishEvent(Viewed.page("Журнал действий, выгрузка XLSX"));
        int found = journal.count(viewer.scope(), filter);
        List<Entry> entries = journal.entries(viewer.scope(), filter, 1, MOST_IN_A_WORKBOOK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(
                        new Stamp("Журнал действий", viewer.name(), clock.instant()),
                        List.of(sheet(entries, found)))
                .write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.xlsx\"")
                .body(out.toByteArray());
    }

    /** What is added while the file is written would shift the pages. Words of another session are no question: a file of everything is not sent. */
    private Filter upToNow(Viewer viewer, JournalForm form, HttpSession session) {
        Filter asked =
                form.query(session)
                        .orElseThrow(NotVisible::new)
                        .filter(clock.getZone(), JournalController.results(disclosures.of(viewer)));
        Instant now = clock.instant();
        return new Filter(
                asked.from(),
                Optional.of(asked.until().filter(now::isAfter).orElse(now)),
                asked.person(),
                asked.kind(),
                asked.school(),
                asked.text(),
                asked.results());
    }

    private Sheet sheet(List<Entry> entries, int found) {
        String amount =
                found > entries.size()
                        ? "Последние %d из %d записей; все — в CSV".formatted(entries.size(), found)
                        : "Записей: " + found;
        List<Column> columns =
                IntStream.range(0, WIDTHS.size())
                        .mapToObj(at -> Column.wrapped(JournalTable.TITLES.get(at), WIDTHS.get(at)))
                        .toList();
        return new Sheet(
                "Журнал действий",
                List.of("Журнал действий", amount),
                columns,
                1,
                entries.stream()
                        .map(entry ->
                                JournalTable.row(entry, clock.getZone()).stream()
                                        .map(Cell::of)
                                        .toList())
                        .toList(),
                List.of());
    }

    private static void write(OutputStream out, List<String> cells) throws IOException {
        out.write(JournalTable.line(cells).getBytes(StandardCharsets.UTF_8));
    }
}
