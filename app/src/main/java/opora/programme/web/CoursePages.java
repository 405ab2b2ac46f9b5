package opora.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.access.Viewer;
import opora.programme.Checklists;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Remarks;
import opora.programme.ReviewArchive.Asked;
import opora.programme.Reviewers;
import opora.programme.agreement.Checklist.Answer;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Course;
import opora.programme.agreement.Readiness;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.web.CoursePage.Event;
import opora.programme.web.CoursePage.Question;
import opora.programme.web.CoursePage.Review;
import opora.programme.wording.Differences;
import opora.programme.wording.Differing;
import opora.programme.wording.Edition;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** Puts the page of a programme's course together. */
@Component
class CoursePages {

    private static final int LONGEST_NOTE = 1000;

    private final Programmes programmes;
    private final Remarks remarks;
    private final Checklists checklists;
    private final Owners owners;

    CoursePages(Programmes programmes, Remarks remarks, Checklists checklists, Owners owners) {
        this.programmes = programmes;
        this.remarks = remarks;
        this.checklists = checklists;
        this.owners = owners;
    }

    CoursePage get(Viewer viewer, long programme) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Edition edition = programmes.edition(viewer, programme);
        CasePage head = CasePage.of(viewer, seen, owners.names(viewer.scope()));
        Review review = review(viewer, head);
        Map<Long, List<Opinion>> opinions = remarks.opinions(viewer, seen);
        return new CoursePage(
                head,
                review,
                Readiness.of(edition),
                changes(viewer, seen, edition),
                review == Review.NONE ? List.of() : questions(seen),
                asked(seen),
                RemarkRow.of(programme, remarks.list(viewer, seen), edition),
                seen.course().steps().reversed().stream()
                        .map(step -> event(step, opinions))
                        .toList(),
                "",
                "",
                "");
    }

    private static Review review(Viewer viewer, CasePage head) {
        if (!Reviewers.waits(viewer, head.programme())) {
            return Review.NONE;
        }
        return head.programme().course().waiting().filter(Stage::approves).isPresent()
                ? Review.APPROVE
                : Review.AGREE;
    }

    /** What was changed since the approval that holds. */
    private List<Differing> changes(Viewer viewer, Programme programme, Edition now) {
        Course course = programme.course();
        return course.approved()
                .filter(step -> course.isCorrected())
                .map(step ->
                        Differences.between(
                                programmes.edition(viewer, programme.id(), step.edition()), now))
                .orElse(List.of());
    }

    private List<Question> questions(Programme programme) {
        List<String> texts = checklists.questions(programme.level());
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Question(at + 1, texts.get(at), Optional.empty(), ""))
                .toList();
    }

    /** Whether other questions are asked today than when the number was read. */
    boolean asksOthers(Viewer viewer, long programme, long asked) {
        return asked(programmes.get(viewer.scope(), programme)) != asked;
    }

    private long asked(Programme programme) {
        return checklists.asked(programme.level()).map(Asked::id).orElse(0L);
    }

    /** What was answered of the expertise; questions left open are left out. */
    List<Opinion> opinions(Viewer viewer, long programme, Map<String, String> sent) {
        List<Opinion> opinions = new ArrayList<>();
        for (Question one : questions(programmes.get(viewer.scope(), programme))) {
            String note = sent.getOrDefault("note-" + one.place(), "").strip();
            answer(sent.getOrDefault(one.name(), ""))
                    .ifPresent(answer ->
                            opinions.add(
                                    new Opinion(
                                            one.place(),
                                            one.text(),
                                            answer,
                                            note.substring(
                                                    0, Math.min(LONGEST_NOTE, note.length())))));
        }
        return opinions;
    }

    static Optional<Answer> answer(String key) {
        return Arrays.stream(Answer.values()).filter(one -> one.key().equals(key)).findFirst();
    }

    private static Event event(Step step, Map<Long, List<Opinion>> opinions) {
        return new Event(
                step.kind(),
                step.kind().title()
                        + step.stage().map(stage -> ": теперь " + stage.where()).orElse(""),
                step.byName() + ", " + Days.withTime(step.at()),
                step.paper(),
                step.text(),
                step.edition(),
                opinions.getOrDefault(step.id(), List.of()));
    }
}
