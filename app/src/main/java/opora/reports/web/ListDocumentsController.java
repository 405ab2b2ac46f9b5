package opora.reports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.reports.Heading;
import opora.reports.ListDocuments;
import opora.territory.TerritoryScope;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of a run, cut to what the viewer may see. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class ListDocumentsController {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Runs runs;
    private final Disclosures disclosures;
    private final Sourcing sourcing;

    ListDocumentsController(Runs runs, Disclosures disclosures, Sourcing sourcing) {
        this.runs = runs;
        this.disclosures = disclosures;
        this.sourcing = sourcing;
    }

    @FunctionalInterface
    private interface Writing {
        void write(SchoolList list, Heading heading, OutputStream out) throws IOException;
    }

    /** The annex tells everything; whoever is not in charge of the schools has no order to sign. */
    @AllowedTo(Right.SEE_SMALL_GROUPS)
    @Costly
    @GetMapping("/identification/runs/{run}/annex.docx")
    ResponseEntity<byte[]> annex(Viewer viewer, @PathVariable long run) throws IOException {
        return sent(
                viewer,
                run,
                ListDocuments::writeAnnex,
                DOCX,
                "Приложение к приказу. Перечень %s, расчёт %d.docx");
    }

    @Costly
    @GetMapping("/identification/runs/{run}/list.xlsx")
    ResponseEntity<byte[]> workbook(Viewer viewer, @PathVariable long run) throws IOException {
        return sent(viewer, run, ListDocuments::writeWorkbook, XLSX, "Перечень %s, расчёт %d.xlsx");
    }

    private ResponseEntity<byte[]> sent(
            Viewer viewer, long id, Writing writing, String type, String name) throws IOException {
        Runs.Run run = runs.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        SchoolList list = runs.schools(viewer.scope(), id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(list, heading(viewer, run, list), out);
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(name.formatted(run.year(), run.id()), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out.toByteArray());
    }

    /** Names as they were when the run was made. */
    private Heading heading(Viewer viewer, Runs.Run run, SchoolList list) {
        Optional<Place> first = list.entries().stream().map(Entry::place).findFirst();
        Optional<String> part =
                switch (viewer.scope()) {
                    case TerritoryScope.WholeRegion() -> Optional.of("");
                    case TerritoryScope.OneMunicipality _ -> first.flatMap(Place::municipality);
                    case TerritoryScope.OneSchool _ -> first.flatMap(Place::name);
                    case TerritoryScope.NamedSchools _ -> Optional.of("закреплённые школы");
                };
        return new Heading(
                run.region(),
                part.orElse(viewer.territory()),
                Optional.of(new Heading.Run(run.id(), run.startedBy(), run.fingerprint())),
                run.startedAt().atZone(ZoneId.systemDefault()),
                disclosures.of(viewer),
                sourcing.of(viewer.scope(), run.id()));
    }
}
