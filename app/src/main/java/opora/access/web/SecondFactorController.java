package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.OwnSecondFactor;
import opora.access.Right;
import opora.access.SecondFactor;
import opora.access.SecondFactor.Change;
import opora.access.SecondFactorRule;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own second factor; the guard of routes lets everybody come here who has to set one up. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class SecondFactorController {

    static final String ADDRESS = "/me/second-factor";

    private final OwnSecondFactor own;
    private final SecondFactorRule rule;

    SecondFactorController(OwnSecondFactor own, SecondFactorRule rule) {
        this.own = own;
        this.rule = rule;
    }

    @GetMapping(ADDRESS)
    String show(Viewer viewer, Model model) {
        return page(viewer, model, Map.of());
    }

    @PostMapping(ADDRESS)
    String begin(
            Viewer viewer,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return next(viewer, own.begin(viewer, password, request.getRemoteAddr()), response, model);
    }

    @PostMapping(ADDRESS + "/confirmation")
    String confirm(
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model) {
        return next(viewer, own.confirm(viewer, code), response, model);
    }

    @PostMapping(ADDRESS + "/codes")
    String renew(
            Viewer viewer,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Change change = own.renew(viewer, proof.password(), proof.code(), request.getRemoteAddr());
        return next(viewer, change, response, model);
    }

    @PostMapping(ADDRESS + "/removal")
    String remove(
            Viewer viewer,
            Proof proof,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Change change = own.remove(viewer, proof.password(), proof.code(), request.getRemoteAddr());
        if (change instanceof Change.Done) {
            next.addFlashAttribute("said", "Второй шаг входа выключен");
        }
        return next(viewer, change, response, model);
    }

    private String next(Viewer viewer, Change change, HttpServletResponse response, Model model) {
        return switch (change) {
            case Change.Done() -> "redirect:" + ADDRESS;
            case Change.Codes(var codes) -> {
                model.addAttribute("codes", codes);
                yield "access/recoverycodes";
            }
            case Change.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, model, mistakes);
            }
        };
    }

    private String page(Viewer viewer, Model model, Map<String, String> mistakes) {
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("asked", rule.isAsked(viewer));
        return switch (own.get(viewer)) {
            case SecondFactor.Off() -> "access/secondfactor/off";
            case SecondFactor.Begun begun -> {
                model.addAttribute("begun", begun);
                model.addAttribute("picture", QrPicture.of(begun.uri()));
                yield "access/secondfactor/begun";
            }
            case SecondFactor.On on -> {
                model.addAttribute("on", on);
                yield "access/secondfactor/on";
            }
        };
    }

    record Proof(String password, String code) {

        Proof {
            password = Blank.orGiven(password);
            code = Blank.orGiven(code);
        }
    }
}
