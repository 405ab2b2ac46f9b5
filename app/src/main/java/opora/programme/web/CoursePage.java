package opora.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.agreement.Checklist.Answer;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Readiness;
import opora.programme.agreement.Step;
import opora.programme.wording.Differing;

/**
 * The course of a programme: what has to be decided now, what is open, what happened.
 *
 * @param readiness of the newest edition; of interest before it is handed on
 * @param changes since it was approved; empty before
 * @param questions of the expertise, for whoever reviews it now; empty for the others
 * @param asked which list of questions it is
 * @param events the newest first
 * @param wrong why a step was not taken; «» otherwise
 * @param words typed into the form that was not taken
 */
public record CoursePage(
        CasePage head,
        Review review,
        Readiness readiness,
        List<Differing> changes,
        List<Question> questions,
        long asked,
        List<RemarkRow> remarks,
        List<Event> events,
        String wrong,
        String words,
        String paper) {

    /** What the viewer may decide now. */
    public enum Review {
        NONE,
        /** agree and hand on, return */
        AGREE,
        /** also approve */
        APPROVE
    }

    /**
     * @param chosen empty until it is answered
     */
    public record Question(int place, String text, Optional<Answer> chosen, String note) {

        public String name() {
            return "answer-" + place;
        }
    }

    public record Event(
            Step.Kind kind,
            String title,
            String who,
            String paper,
            String text,
            int edition,
            List<Opinion> opinions) {}

    CoursePage wrong(String sentence) {
        return new CoursePage(
                head, review, readiness, changes, questions, asked, remarks, events, sentence,
                words, paper);
    }

    /** As the form was sent. */
    CoursePage filled(String typed, String act, Map<String, String> sent) {
        return new CoursePage(
                head,
                review,
                readiness,
                changes,
                questions.stream()
                        .map(one ->
                                new Question(
                                        one.place(),
                                        one.text(),
                                        CoursePages.answer(sent.getOrDefault(one.name(), "")),
                                        sent.getOrDefault("note-" + one.place(), "")))
                        .toList(),
                asked,
                remarks,
                events,
                wrong,
                typed,
                act);
    }

    /** The newest step; what is decided is decided upon it. */
    public long upon() {
        return head.programme().course().steps().isEmpty()
                ? 0
                : head.programme().course().steps().getLast().id();
    }

    public boolean isReviewed() {
        return review != Review.NONE;
    }

    public boolean mayApprove() {
        return review == Review.APPROVE;
    }

    public boolean maySubmit() {
        return head.writes() && head.programme().course().isSubmittable();
    }

    public boolean mayRecall() {
        return head.writes() && !head.waiting().isEmpty();
    }
}
