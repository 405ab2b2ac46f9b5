package opora.overview.home;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Right;
import opora.access.Viewer;

/** Which deeds are news for whom: the kinds of the journal and the rights of which a person has to have one. */
final class Topics {

    static final String LOAD_ACCEPTED = "intake.batch_accepted";
    static final String LOAD_RECALLED = "intake.batch_recalled";

    private static final Set<Right> CORRECTING =
            EnumSet.of(Right.DISPUTE, Right.ANSWER_DISPUTES, Right.DECIDE_DISPUTES);
    private static final Set<Right> INVITING =
            EnumSet.of(
                    Right.INVITE_REGION,
                    Right.INVITE_MUNICIPALITY,
                    Right.INVITE_SCHOOL,
                    Right.INVITE_TEACHER,
                    Right.PROTECT_DATA);

    /** Told to whoever sees the entry in the journal of the own territory. */
    private static final Map<String, Set<Right>> OF_THE_TERRITORY = new LinkedHashMap<>();

    /** Looked up for the whole region and cut to what concerns the own schools, see {@link Gathering}. */
    private static final Map<String, Set<Right>> OF_ALL = new LinkedHashMap<>();

    /** Done to the reader, and how that is said to the reader. */
    static final Map<String, String> OWN =
            Map.of(
                    "access.assigned", "Вам дано назначение",
                    "access.assignment_ended", "Ваше назначение завершено");

    static {
        put(
                OF_ALL,
                EnumSet.of(Right.SEE_SCHOOLS),
                "territory.act_recorded",
                "territory.act_withdrawn",
                "territory.many_classes_changed",
                "territory.many_classes_withdrawn");
        put(
                OF_ALL,
                EnumSet.of(Right.SEE_RESULTS),
                "identification.list_put_in_force",
                "identification.list_withdrawn",
                LOAD_ACCEPTED,
                LOAD_RECALLED);
        put(
                OF_ALL,
                EnumSet.of(Right.SEE_SIGNS),
                "objectivity.screening_opened",
                "objectivity.screening_closed");
        put(EnumSet.of(Right.SCREEN), "objectivity.screening_started");
        put(
                EnumSet.of(Right.EXPLAIN_SIGN, Right.CHECK_SIGN),
                "objectivity.sign_explained",
                "objectivity.sign_checked");
        put(
                EnumSet.of(Right.EXPLAIN_SIGN, Right.CHECK_SIGN, Right.PROTECT_DATA),
                "objectivity.pupil_data_removed");
        put(
                EnumSet.of(Right.SEE_SCHOOLS),
                "territory.act_recorded",
                "territory.act_withdrawn",
                "territory.code_changed",
                "territory.classes_changed",
                "territory.classes_withdrawn",
                "territory.many_classes_changed",
                "territory.many_classes_withdrawn");
        put(EnumSet.of(Right.CHANGE_TERRITORY), "territory.partner_changed");
        put(EnumSet.of(Right.IDENTIFY), "identification.run_started");
        put(
                EnumSet.of(Right.KEEP_REFERENCE),
                "reference.version_entered",
                "reference.version_withdrawn");
        put(
                EnumSet.of(Right.SEE_PROGRAMMES),
                "programme.begun",
                "programme.stepped",
                "programme.checklist_changed",
                "programme.diary_written",
                "programme.diary_mended",
                "programme.diary_taken_back");
        put(
                EnumSet.of(Right.KEEP_MEASURES),
                "programme.measure_entered",
                "programme.measure_switched_off",
                "programme.measure_switched_on");
        put(EnumSet.of(Right.ANSWER_TASKS), "consistency.explained");
        put(EnumSet.of(Right.PROTECT_DATA), "protection.erased", "protection.dossier_read");
        put(EnumSet.of(Right.CALL_SCHOOLS), "overview.school_contacted");
        put(
                EnumSet.of(Right.DECIDE_DISPUTES, Right.PROTECT_DATA),
                "overview.pupil_data_removed",
                "programme.pupil_data_removed");
        put(
                EnumSet.of(Right.SEE_VISITS),
                "network.visit_planned",
                "network.visit_moved",
                "network.visit_cancelled",
                "network.visit_held",
                "network.protocol_mended",
                "network.decision_made",
                "network.decision_done",
                "network.decision_not_done",
                "network.decision_asked",
                "network.decision_closed",
                "network.decision_returned",
                "network.decision_moved",
                "network.decision_dropped",
                "network.file_attached");
        put(EnumSet.of(Right.CALL_SCHOOLS), "network.note_written");
        put(EnumSet.of(Right.DECIDE_DISPUTES, Right.PROTECT_DATA), "network.pupil_data_removed");
        put(
                INVITING,
                "access.assigned",
                "access.assignment_ended",
                "access.closed",
                "access.opened");
        put(
                CORRECTING,
                "corrections.window_opened",
                "corrections.window_moved",
                "corrections.window_closed",
                "corrections.data_confirmed",
                "corrections.number_disputed",
                "corrections.request_withdrawn",
                "corrections.request_admitted",
                "corrections.request_not_admitted",
                "corrections.request_supported",
                "corrections.request_not_supported",
                "corrections.request_answer_taken_back",
                "corrections.request_accepted",
                "corrections.request_refused",
                "corrections.request_reopened",
                "corrections.request_corrected",
                "corrections.request_correction_lost");
        put(
                EnumSet.of(
                        Right.DISPUTE,
                        Right.ANSWER_DISPUTES,
                        Right.DECIDE_DISPUTES,
                        Right.PROTECT_DATA),
                "corrections.pupil_data_removed");
    }

    private Topics() {}

    private static void put(Set<Right> rights, String... kinds) {
        put(OF_THE_TERRITORY, rights, kinds);
    }

    private static void put(Map<String, Set<Right>> topics, Set<Right> rights, String... kinds) {
        for (String kind : kinds) {
            topics.put(kind, rights);
        }
    }

    static Set<String> ofTheTerritory(Viewer viewer) {
        return among(OF_THE_TERRITORY, viewer);
    }

    static Set<String> ofAll(Viewer viewer) {
        return among(OF_ALL, viewer);
    }

    private static Set<String> among(Map<String, Set<Right>> kinds, Viewer viewer) {
        return kinds.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(viewer::may))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
