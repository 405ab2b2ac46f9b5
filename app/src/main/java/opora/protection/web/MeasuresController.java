package opora.protection.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.protection.Measures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What measures of the order № 21 of ФСТЭК are covered by what. */
@Controller
@AllowedTo(Right.PROTECT_DATA)
class MeasuresController {

    private final Measures measures;
    private final Clock clock;

    MeasuresController(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @GetMapping("/protection/measures")
    String show(MeasuresFilter filter, Model model) {
        model.addAttribute("page", MeasuresPage.of(measures, filter.sane()));
        return "protection/measures";
    }

    /** As filtered on the page. */
    @Costly
    @GetMapping("/protection/measures.xlsx")
    ResponseEntity<byte[]> take(Viewer viewer, MeasuresFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MeasuresWorkbook.of(
                        measures.list().stream().filter(filter.sane()::takes).toList(),
                        viewer.name(),
                        clock.instant())
                .write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"measures.xlsx\"")
                .body(out.toByteArray());
    }
}
