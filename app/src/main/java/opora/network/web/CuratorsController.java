package opora.network.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.Viewer;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who accompanies whom, on a page and as a workbook. */
@Controller
@AllowedTo(Right.CALL_SCHOOLS)
@PersonalData("Кураторы и их школы")
class CuratorsController {

    private final CuratorsPages pages;
    private final Clock clock;

    CuratorsController(CuratorsPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/curators")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", pages.get(viewer));
        return "network/curators";
    }

    @Costly
    @GetMapping("/curators/list.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer) throws IOException {
        return Download.XLSX.of(
                CuratorsWorkbook.of(pages.get(viewer), viewer.territory(), clock.instant())::write,
                "Кураторы");
    }
}
