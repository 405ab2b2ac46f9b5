package opora.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: for an operator what to do next, for the others what they have to know of their schools. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
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
        if (!viewer.may(Right.SEE_RESULTS)) {
            return "overview/home/plain";
        }
        Lists.Known known = lists.known(viewer.scope());
        if (viewer.may(Right.LOAD_DATA)) {
            model.addAttribute("page", operator(known));
            return "overview/home/operator";
        }
        if (viewer.may(Right.SEE_LIST)) {
            model.addAttribute("page", CoordinatorHome.of(viewer.scope(), known));
            return "overview/home/coordinator";
        }
        model.addAttribute("page", SchoolHome.of(viewer.scope(), known));
        return "overview/home/school";
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
