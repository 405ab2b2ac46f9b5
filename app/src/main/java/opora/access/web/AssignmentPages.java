package opora.access.web;

import java.util.List;
import java.util.Map;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.Schools;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of an assignment show: the places that can be chosen and what was typed. */
@Component
class AssignmentPages {

    private final Schools schools;

    AssignmentPages(Schools schools) {
        this.schools = schools;
    }

    /** Those that the viewer may give. */
    static List<Role> roles(Viewer viewer) {
        return Role.GIVEN.stream().filter(role -> viewer.may(role.invitedBy())).toList();
    }

    void fill(
            Viewer viewer, Model model, Role role, PersonForm form, Map<String, String> mistakes) {
        model.addAttribute("role", role);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("municipalities", schools.municipalities(viewer.scope()));
        model.addAttribute("schools", schools.list(viewer.scope()));
    }
}
