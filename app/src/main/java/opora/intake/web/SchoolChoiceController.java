package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.ui.Frame.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What to do with schools that a load names and nobody knows. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class SchoolChoiceController {

    private final Batches batches;
    private final Schools schools;

    SchoolChoiceController(Batches batches, Schools schools) {
        this.batches = batches;
        this.schools = schools;
    }

    @PostMapping("/batches/{id}/schools")
    String choose(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        CheckedBatch checked = batches.check(id).orElseThrow(NotVisible::new);
        SchoolForm form = SchoolForm.of(sent, checked.unknown(), code -> named(viewer, code));
        if (!batches.choose(id, form.choices())) {
            throw new NotVisible();
        }
        String refused = refused(form);
        if (!refused.isEmpty()) {
            after.addFlashAttribute(
                    "notice", new Notice("bad", "Не все решения сохранены", refused));
        }
        return "redirect:/batches/" + id + "#schools";
    }

    private static String refused(SchoolForm form) {
        List<String> said = new ArrayList<>();
        if (!form.unknownCodes().isEmpty()) {
            said.add(
                    "Школы с таким кодом нет: %s. Проверьте код на странице «Школы»."
                            .formatted(String.join(", ", form.unknownCodes())));
        }
        if (!form.notCodes().isEmpty()) {
            said.add(
                    "Это не может быть кодом школы: %s. Свяжите строки с известной школой или не принимайте их."
                            .formatted(String.join(", ", form.notCodes())));
        }
        return String.join(" ", said);
    }

    private Optional<SchoolId> named(Viewer viewer, String code) {
        return code.isBlank()
                ? Optional.empty()
                : schools.byCode(viewer.scope(), List.of(new SchoolCode(code))).values().stream()
                        .findFirst();
    }
}
