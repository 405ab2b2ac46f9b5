package opora.programme.roadmap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.roadmap.RoadmapImports;
import opora.programme.roadmap.reading.Field;
import opora.programme.wording.ProvisionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which table of the file is the roadmap, and what stands in its columns. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class ImportTableController {

    private final RoadmapImports imports;
    private final ImportPages pages;

    ImportTableController(RoadmapImports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/programmes/{programme}/roadmap/import/table")
    String show(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute("page", pages.tables(viewer, programme, ""));
        return "programme/roadmap/tables";
    }

    /** {@code c0}, {@code c1} …: what stands in the columns, from the left. */
    @PostMapping("/programmes/{programme}/roadmap/import/table")
    String choose(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "-1") int table,
            @RequestParam Optional<Integer> part,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        List<Field> columns = new ArrayList<>();
        while (sent.containsKey("c" + columns.size())) {
            columns.add(field(sent.getOrDefault("c" + columns.size(), "")));
        }
        Optional<String> wrong =
                imports.choose(viewer, programme, table, columns, part.map(ProvisionId::new));
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.tables(viewer, programme, wrong.get()));
            return "programme/roadmap/tables";
        }
        return "redirect:/programmes/%d/roadmap/import/preview".formatted(programme);
    }

    private static Field field(String code) {
        return Arrays.stream(Field.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(Field.OTHER);
    }
}
