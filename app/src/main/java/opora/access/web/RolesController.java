package opora.access.web;

import opora.access.OpenToAll;
import opora.access.Rights;
import opora.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll("who may do what is no secret")
class RolesController {

    @GetMapping("/help/roles")
    String show(Model model) {
        model.addAttribute("roles", Role.GIVEN);
        model.addAttribute("rights", Rights.table());
        return "access/roles";
    }
}
