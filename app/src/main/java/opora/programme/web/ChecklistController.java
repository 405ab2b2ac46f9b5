package opora.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Checklists;
import opora.programme.ProgrammeLevel;
import opora.programme.ReviewArchive.Asked;
import opora.programme.agreement.Checklist;
import opora.programme.web.ChecklistPage.Hand;
import opora.programme.web.ChecklistPage.Level;
import opora.vocabulary.Days;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of the expertise: everybody who sees programmes reads them, the region changes them. */
@Controller
@AllowedTo(Right.KEEP_CHECKLISTS)
class ChecklistController {

    private static final String ADDRESS = "/programmes/checklist";
    private static final String FORM = "programme/checklist/edit";

    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    @AllowedTo(Right.SEE_PROGRAMMES)
    @GetMapping(ADDRESS)
    String show(Viewer viewer, Model model) {
        List<Level> levels = Arrays.stream(ProgrammeLevel.values()).map(this::level).toList();
        model.addAttribute(
                "page",
                new ChecklistPage(
                        viewer.may(Right.KEEP_CHECKLISTS) ? Hand.CHANGES : Hand.READS,
                        levels,
                        "",
                        0,
                        Map.of()));
        return "programme/checklist/show";
    }

    @GetMapping(ADDRESS + "/{level}")
    String edit(@PathVariable String level, Model model) {
        ProgrammeLevel chosen = chosen(level);
        model.addAttribute(
                "page", form(chosen, String.join("\n", checklists.questions(chosen)), Map.of()));
        return FORM;
    }

    /** {@code own}: «no» to go back to the questions that ship. */
    @PostMapping(ADDRESS + "/{level}")
    ModelAndView change(
            Viewer viewer,
            @PathVariable String level,
            @RequestParam(defaultValue = "") String questions,
            @RequestParam(defaultValue = "yes") String own,
            @RequestParam(defaultValue = "0") long upon,
            RedirectAttributes said) {
        ProgrammeLevel chosen = chosen(level);
        List<String> typed = own.equals("no") ? List.of() : Checklist.questions(questions);
        Optional<String> wrong =
                typed.isEmpty() && !own.equals("no")
                        ? Optional.of("Напишите хотя бы один вопрос, каждый с новой строки")
                        : checklists.ask(viewer, chosen, upon, typed);
        if (wrong.isPresent()) {
            return new ModelAndView(
                    FORM,
                    Map.of("page", form(chosen, questions, Map.of("questions", wrong.get()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute(
                "said", "Вопросы экспертизы сохранены: ответы, данные раньше, остались");
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ChecklistPage form(ProgrammeLevel level, String typed, Map<String, String> mistakes) {
        return new ChecklistPage(
                Hand.CHANGES,
                List.of(level(level)),
                typed,
                checklists.asked(level).map(Asked::id).orElse(0L),
                mistakes);
    }

    private Level level(ProgrammeLevel level) {
        return new Level(
                level,
                checklists
                        .asked(level)
                        .filter(asked -> !asked.questions().isEmpty())
                        .map(asked ->
                                "вопросы региона с %s, %s"
                                        .formatted(Days.of(asked.at()), asked.by()))
                        .orElse("вопросы Опоры"),
                checklists.questions(level));
    }

    private static ProgrammeLevel chosen(String level) {
        return Arrays.stream(ProgrammeLevel.values())
                .filter(one -> one.name().equals(level))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
