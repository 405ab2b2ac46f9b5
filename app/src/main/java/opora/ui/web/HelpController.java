package opora.ui.web;

import opora.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll("whoever cannot sign in needs help most")
class HelpController {

    @GetMapping("/help")
    String help() {
        return "ui/help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "ui/accessibility";
    }
}
