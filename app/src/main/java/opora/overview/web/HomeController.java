package opora.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import opora.access.AllowedTo;
import opora.access.Role;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: for an operator what to do next, for the others what they have to know of their schools. */
@Controller
@AllowedTo({Role.OPERATOR, Role.MUNICIPAL_COORDINATOR, Role.SCHOOL})
class HomeController {

    private final Lists lists;
    private final ProcedureOutcomes outcomes;
    private final Batches batches;
    private final Clock clock;

    HomeController(Lists lists, ProcedureOutcomes outcomes, Batches batches, Clock clock) {
        this.lists = lists;
        this.outcomes = outcomes;
        this.batches = batches;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        Lists.Known known = lists.known(viewer.scope());
        return switch (viewer.role()) {
            case OPERATOR -> {
                model.addAttribute("page", operator(known));
                yield "overview/home/operator";
            }
            case MUNICIPAL_COORDINATOR -> {
                model.addAttribute("page", CoordinatorHome.of(known));
                yield "overview/home/coordinator";
            }
            case SCHOOL -> {
                model.addAttribute("page", SchoolHome.of(viewer.scope(), known));
                yield "overview/home/school";
            }
        };
    }

    private OperatorHome operator(Lists.Known known) {
        SortedSet<Held> held = outcomes.held();
        return OperatorHome.of(
                LocalDate.now(clock),
                OperatorTasks.of(
                        batches.list(),
                        !held.isEmpty(),
                        ListTasks.of(held, lists.judged(held, known))),
                batches.list(),
                known);
    }
}
