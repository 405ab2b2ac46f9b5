package opora.notices.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.notices.Delivery;
import opora.notices.NoticeKinds;
import opora.notices.letters.Choices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How notices come, by kind. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class SettingsController {

    private final NoticeKinds kinds;
    private final Choices choices;
    private final SettingsPages pages;

    SettingsController(NoticeKinds kinds, Choices choices, SettingsPages pages) {
        this.kinds = kinds;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping("/notices/settings")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", pages.of(viewer));
        return "notices/settings";
    }

    /** Fields by code of the kind; what is no field stays as it is. */
    @PostMapping("/notices/settings")
    String choose(
            Viewer viewer, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        for (var kind : kinds.list()) {
            for (Delivery delivery : Delivery.values()) {
                if (delivery.name().equals(fields.get(kind.code()))) {
                    choices.choose(viewer.id(), kind, delivery);
                }
            }
        }
        flash.addFlashAttribute("said", "Сохранено, как приходят напоминания");
        return "redirect:/notices/settings";
    }
}
