package opora.identification.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Meeting;
import opora.identification.Approvals.Signer;
import opora.identification.Runs.Run;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * The versions of the list of a year and the form of a new one.
 *
 * @param answer which version holds
 * @param replaces the version that a new one would replace; empty where there is none
 * @param mayApprove whether the one who looks records approvals
 */
public record ApprovalPage(
        Run run,
        String address,
        String answer,
        List<Row> versions,
        Optional<Integer> replaces,
        boolean mayApprove,
        ApprovalForm form,
        Map<String, String> mistakes) {

    private static final Noun FIELD = new Noun("поле", "поля", "полей");

    /**
     * @param kind of the tag
     * @param number of the approval that can be withdrawn; empty for others
     */
    public record Row(
            String version,
            String kind,
            String state,
            String run,
            String runAddress,
            String order,
            String signed,
            String meeting,
            String why,
            String entered,
            Optional<Long> number) {}

    /** {@code ofYear}: every approval of the year in sight, the newest first. */
    static ApprovalPage of(
            Run run,
            List<Approval> ofYear,
            Viewer viewer,
            ApprovalForm form,
            Map<String, String> mistakes) {
        Optional<Approval> holding = ofYear.stream().filter(Approval::isValid).findFirst();
        boolean may = viewer.may(Right.PUT_IN_FORCE);
        return new ApprovalPage(
                run,
                "/identification/runs/" + run.id(),
                answer(run, holding),
                ofYear.stream().map(one -> row(one, holding, may)).toList(),
                holding.map(Approval::version),
                may,
                form,
                mistakes);
    }

    private static String answer(Run run, Optional<Approval> holding) {
        return holding.map(one ->
                        "Действует версия %d перечня %s года: расчёт %d, приказ %s."
                                .formatted(one.version(), run.year(), one.run(), order(one)))
                .orElse(
                        "Утверждённого перечня %s года нет: ни один приказ не записан или все отозваны."
                                .formatted(run.year()));
    }

    private static Row row(Approval one, Optional<Approval> holding, boolean may) {
        boolean holds = holding.filter(that -> that.id() == one.id()).isPresent();
        return new Row(
                "Версия " + one.version(),
                holds ? "done" : "wait",
                holds ? "Действует" : one.isValid() ? "Заменена" : "Отозвана",
                "Расчёт " + one.run(),
                "/identification/runs/" + one.run(),
                order(one),
                signer(one.what().signed()),
                one.what().meeting().map(ApprovalPage::meeting).orElse("не записан"),
                why(one),
                one.by() + ", " + Days.withTime(one.at()),
                may && one.isValid() ? Optional.of(one.id()) : Optional.empty());
    }

    private static String why(Approval one) {
        return one.withdrawal()
                .map(gone ->
                        "отозвана: %s (%s, %s)"
                                .formatted(gone.reason(), gone.by(), Days.withTime(gone.at())))
                .orElse(
                        one.replaces()
                                .map(before ->
                                        "вместо версии %d: %s"
                                                .formatted(before, one.what().reason()))
                                .orElse(""));
    }

    private static String order(Approval one) {
        return "№ %s от %s"
                .formatted(one.what().order().number(), Days.of(one.what().order().date()));
    }

    private static String meeting(Meeting meeting) {
        return "№ %s от %s, председатель %s"
                .formatted(
                        meeting.protocol().number(),
                        Days.of(meeting.protocol().date()),
                        meeting.chair().name());
    }

    private static String signer(Signer signer) {
        return signer.post() + " " + signer.name();
    }

    /** «Утверждение не записано: исправьте 2 поля». */
    public String mistakesTitle() {
        return "Утверждение не записано: исправьте " + FIELD.counted(mistakes.size());
    }
}
