package opora.programme.measures.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.measures.RegionMeasures;
import opora.ui.HouseTime;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of measures, as a page and as a workbook. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class MeasuresController {

    private final RegionMeasures measures;
    private final HouseTime time;
    private final Clock clock;

    MeasuresController(RegionMeasures measures, HouseTime time, Clock clock) {
        this.measures = measures;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping(MeasuresQuery.ADDRESS)
    String show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String factor,
            @RequestParam(defaultValue = "") String show,
            Model model) {
        model.addAttribute(
                "page",
                MeasuresPage.of(
                        measures.entries(), MeasuresQuery.of(level, factor, show), viewer, time));
        return "programme/measures/list";
    }

    @Costly
    @GetMapping(MeasuresQuery.ADDRESS + "/measures.xlsx")
    ResponseEntity<byte[]> write(
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String factor,
            @RequestParam(defaultValue = "") String show)
            throws IOException {
        return Download.XLSX.of(
                MeasuresBook.of(
                                measures.entries(),
                                MeasuresQuery.of(level, factor, show),
                                clock.instant())
                        ::write,
                "Каталог мер");
    }
}
