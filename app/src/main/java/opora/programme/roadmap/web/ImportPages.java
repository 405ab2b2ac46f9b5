package opora.programme.roadmap.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.roadmap.RoadmapImports;
import opora.programme.roadmap.RoadmapImports.Compared;
import opora.programme.roadmap.RoadmapParts;
import opora.programme.roadmap.WaitingTable;
import opora.programme.roadmap.reading.Field;
import opora.programme.roadmap.reading.Grid;
import opora.programme.roadmap.reading.TableColumn;
import opora.programme.roadmap.web.ImportTablesPage.Place;
import opora.programme.roadmap.web.ImportTablesPage.Table;
import opora.programme.web.CasePage;
import opora.programme.wording.Differences;
import opora.programme.wording.Differing;
import opora.programme.wording.Edition;
import org.springframework.stereotype.Component;

/** Puts the pages together on which a file with a roadmap is looked through. */
@Component
class ImportPages {

    private final RoadmapImports imports;
    private final Programmes programmes;
    private final Owners owners;

    ImportPages(RoadmapImports imports, Programmes programmes, Owners owners) {
        this.imports = imports;
        this.programmes = programmes;
        this.owners = owners;
    }

    ImportPage ask(Viewer viewer, long programme, String mistake) {
        return new ImportPage(head(viewer, programme), imports.find(viewer, programme), mistake);
    }

    ImportTablesPage tables(Viewer viewer, long programme, String mistake) {
        WaitingTable waiting = imports.find(viewer, programme).orElseThrow(NotVisible::new);
        Edition edition = programmes.edition(viewer, programme);
        return new ImportTablesPage(
                head(viewer, programme),
                waiting,
                IntStream.range(0, waiting.grids().size())
                        .mapToObj(at -> table(viewer, programme, waiting, at))
                        .toList(),
                RoadmapParts.of(edition).stream()
                        .map(part -> new Place(part.id(), RoadmapParts.called(part, edition)))
                        .toList(),
                mistake);
    }

    /** With the columns as they were said before, where they were. */
    private Table table(Viewer viewer, long programme, WaitingTable waiting, int at) {
        Grid grid = waiting.grids().get(at);
        List<TableColumn> columns = imports.columns(viewer, programme, grid);
        boolean chosen = waiting.table().filter(number -> number == at).isPresent();
        List<Field> fields =
                chosen ? waiting.columns() : columns.stream().map(TableColumn::field).toList();
        return new Table(at, grid.place(), grid.caption(), columns, fields);
    }

    /** Empty until a table is chosen. */
    Optional<ImportPreviewPage> preview(
            Viewer viewer, long programme, Optional<Integer> edited, String refused, int upon) {
        Optional<Compared> compared = imports.compare(viewer, programme);
        return compared.map(one ->
                new ImportPreviewPage(
                        head(viewer, programme),
                        one,
                        edited,
                        refused,
                        since(viewer, programme, upon, one.edition())));
    }

    /** What somebody changed while the table was looked through. */
    private List<Differing> since(Viewer viewer, long programme, int upon, int now) {
        return upon < 1 || upon >= now
                ? List.of()
                : Differences.between(
                        programmes.edition(viewer, programme, upon),
                        programmes.edition(viewer, programme));
    }

    private CasePage head(Viewer viewer, long programme) {
        Programme one = imports.writable(viewer, programme);
        return CasePage.of(viewer, one, owners.names(viewer.scope()));
    }
}
