package opora.identification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.PastLists;
import opora.identification.history.Histories;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists year by year, with what documents say of years before Opora. */
@Controller
@AllowedTo(Right.SEE_LIST)
class HistoryController {

    private static final int MOST = 100_000;
    private static final int LONGEST = 300;

    private final Histories histories;
    private final PastLists past;

    HistoryController(Histories histories, PastLists past) {
        this.histories = histories;
        this.past = past;
    }

    @GetMapping("/identification/history")
    String show(Viewer viewer, Model model) {
        model.addAttribute(
                "page", HistoryPage.of(histories.of(viewer.scope()), viewer, Map.of(), Map.of()));
        return "identification/history";
    }

    /** {@code listed} left out takes the number of the year back. */
    @AllowedTo(Right.PUT_IN_FORCE)
    @PostMapping("/identification/history")
    ModelAndView record(
            Viewer viewer,
            @Nullable String year,
            @Nullable String listed,
            @Nullable String schools,
            @Nullable String act,
            RedirectAttributes said) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<AcademicYear> read = AcademicYear.find(MethodRequest.given(year));
        if (read.isEmpty()) {
            mistakes.put("year", "Год: нужен год результатов, например 2019");
        }
        Optional<Integer> count = count(mistakes, "listed", listed, "В перечне школ");
        Optional<Integer> all = count(mistakes, "schools", schools, "Всего школ");
        if (all.isPresent() && count.filter(some -> some > all.get()).isPresent()) {
            mistakes.put("schools", "Всего школ: меньше, чем в перечне");
        }
        String document = MethodRequest.given(act);
        if (document.isEmpty() || document.length() > LONGEST) {
            mistakes.put(
                    "act",
                    "Документ: напишите, откуда число, не длиннее %d знаков".formatted(LONGEST));
        }
        if (!mistakes.isEmpty()) {
            return new ModelAndView(
                    "identification/history",
                    Map.of(
                            "page",
                            HistoryPage.of(
                                    histories.of(viewer.scope()),
                                    viewer,
                                    typed(year, listed, schools, act),
                                    mistakes)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        past.record(viewer, read.orElseThrow(), count, all, document);
        said.addFlashAttribute(
                "said",
                count.isPresent()
                        ? "Записан перечень %s года".formatted(read.get())
                        : "Запись о перечне %s года снята".formatted(read.get()));
        return new ModelAndView("redirect:/identification/history");
    }

    private static Map<String, String> typed(
            @Nullable String year,
            @Nullable String listed,
            @Nullable String schools,
            @Nullable String act) {
        return Map.of(
                "year", MethodRequest.given(year),
                "listed", MethodRequest.given(listed),
                "schools", MethodRequest.given(schools),
                "act", MethodRequest.given(act));
    }

    private static Optional<Integer> count(
            Map<String, String> mistakes, String field, @Nullable String typed, String name) {
        String text = MethodRequest.given(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> count =
                text.matches("\\d{1,6}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number <= MOST)
                        : Optional.empty();
        if (count.isEmpty()) {
            mistakes.put(field, name + ": нужно целое число от 0 до " + MOST);
        }
        return count;
    }
}
