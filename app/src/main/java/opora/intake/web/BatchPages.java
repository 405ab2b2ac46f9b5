package opora.intake.web;

import java.util.List;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.territory.Schools;
import opora.ui.HouseTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a load, also with what could not be taken from its forms. */
@Component
class BatchPages {

    private final Batches batches;
    private final Schools schools;
    private final HouseTime time;

    BatchPages(Batches batches, Schools schools, HouseTime time) {
        this.batches = batches;
        this.schools = schools;
        this.time = time;
    }

    /** {@code again}: files whose answer is to be changed. */
    ModelAndView show(
            Viewer viewer, long id, List<Long> again, AnswerForm sent, HttpStatus status) {
        var checked = batches.check(id).orElseThrow(NotVisible::new);
        return new ModelAndView("intake/batch/show", status)
                .addObject(
                        "page",
                        BatchPage.of(
                                checked,
                                Answers.of(checked, again, sent),
                                school -> schools.find(viewer.scope(), school),
                                time));
    }
}
