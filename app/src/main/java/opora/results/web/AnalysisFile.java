package opora.results.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.Viewer;
import opora.results.FactSources;
import opora.results.telling.AnalysisBook;
import opora.results.telling.AnalysisPage;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The workbook of an analysis as a download, with the place of every fact behind it. */
@Component
class AnalysisFile {

    private final FactSources sources;
    private final Clock clock;

    AnalysisFile(FactSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    ResponseEntity<byte[]> of(AnalysisPage page, Viewer viewer) throws IOException {
        return Download.XLSX.of(
                AnalysisBook.of(
                                page,
                                sources.of(viewer.scope(), page.facts()),
                                viewer.name(),
                                clock.instant().atZone(clock.getZone()))
                        ::write,
                page.title());
    }
}
