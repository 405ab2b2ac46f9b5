package opora.overview.home;

import java.util.Set;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;

/**
 * Where the thing of a deed is shown, as far as the one who looks can open it.
 *
 * @param schools in sight today; what was moved away meanwhile is no link
 * @param runs in sight
 */
record Addresses(Viewer viewer, Set<SchoolId> schools, Set<Long> runs) {

    /** «» where there is no page, or none for this person. */
    String of(Deed.Subject subject) {
        return switch (subject.kind()) {
            case "run" -> given(runs.contains(subject.id()), "/identification/runs/", subject);
            case "batch" -> given(viewer.may(Right.LOAD_DATA), "/batches/", subject);
            case "school" -> given(sees(subject), "/schools/", subject);
            case "correction_request" ->
                    given(
                            viewer.may(Right.SEE_RESULTS) && sees(subject),
                            "/corrections/requests/",
                            subject);
            case "visit" ->
                    given(viewer.may(Right.SEE_VISITS) && sees(subject), "/visits/", subject);
            case "correction_window" ->
                    given(viewer.may(Right.DECIDE_DISPUTES), "/corrections/", subject);
            case "screening" ->
                    given(
                            viewer.may(Right.SEE_SIGNS) && isWhole(),
                            "/objectivity/screenings/",
                            subject);
            case "sign" ->
                    given(viewer.may(Right.SEE_SIGNS) && isWhole(), "/objectivity/signs/", subject);
            case "person" -> given(viewer.may(Right.INVITE_REGION), "/people/", subject);
            case "task" -> given(viewer.may(Right.ANSWER_TASKS), "/tasks/", subject);
            case "territory" ->
                    given(
                            viewer.may(Right.CHANGE_TERRITORY) && isWhole(),
                            "/territory/acts/",
                            subject);
            case "classes" -> viewer.may(Right.CHANGE_TERRITORY) ? "/territory/classes" : "";
            case "partner" ->
                    given(
                            viewer.may(Right.CHANGE_TERRITORY) && isWhole(),
                            "/territory/partners/",
                            subject);
            default -> "";
        };
    }

    private boolean sees(Deed.Subject subject) {
        return viewer.may(Right.SEE_SCHOOLS)
                && (isWhole() || schools.contains(new SchoolId(subject.school())));
    }

    private boolean isWhole() {
        return viewer.scope() instanceof TerritoryScope.WholeRegion;
    }

    private static String given(boolean opens, String path, Deed.Subject subject) {
        return opens ? path + subject.id() : "";
    }
}
