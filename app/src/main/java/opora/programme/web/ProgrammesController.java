package opora.programme.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Owners.Names;
import opora.programme.Programmes;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Programmes in sight: what waits for me first. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgrammesController {

    private final Programmes programmes;
    private final Owners owners;
    private final Clock clock;

    ProgrammesController(Programmes programmes, Owners owners, Clock clock) {
        this.programmes = programmes;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    String show(Viewer viewer, ProgrammesFilter filter, Model model) {
        model.addAttribute(
                "page",
                ProgrammesPage.of(
                        viewer,
                        programmes.list(viewer.scope()),
                        owners.names(viewer.scope()),
                        filter));
        return "programme/index";
    }

    @Costly
    @GetMapping("/programmes/list.xlsx")
    ResponseEntity<byte[]> book(Viewer viewer, ProgrammesFilter filter) throws IOException {
        Names names = owners.names(viewer.scope());
        return Download.XLSX.of(
                ProgrammesBook.of(
                                filter.among(programmes.list(viewer.scope()), names),
                                names,
                                filter,
                                clock.instant())
                        ::write,
                "Программы");
    }
}
