package opora.network.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import opora.network.Answer;
import opora.network.SchoolVisit;
import opora.network.VisitProtocol;
import opora.network.visit.TypedAnswer;
import opora.network.visit.TypedDecision;
import opora.network.visit.TypedProtocol;
import opora.network.visit.Written;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a visit as typed; a field that the browser does not send is empty. The first six are of a protocol, {@code told} the step that it is written upon; {@code text} to {@code until} of
 * a decision, {@code answer} to {@code kind} of what is said of one.
 */
public record VisitForm(
        String heldDay,
        String people,
        String seen,
        String agreed,
        String reason,
        String told,
        String movedDay,
        String movedReason,
        String cancelledReason,
        String text,
        String responsible,
        String until,
        String answer,
        String answerUntil,
        String kind,
        String known) {

    public VisitForm {
        heldDay = given(heldDay);
        people = given(people);
        seen = given(seen);
        agreed = given(agreed);
        reason = given(reason);
        told = given(told);
        movedDay = given(movedDay);
        movedReason = given(movedReason);
        cancelledReason = given(cancelledReason);
        text = given(text);
        responsible = given(responsible);
        until = given(until);
        answer = given(answer);
        answerUntil = given(answerUntil);
        kind = given(kind);
        known = given(known);
    }

    /** Of a protocol alone. */
    private VisitForm(String heldDay, String people, String seen, String agreed, String told) {
        this(heldDay, people, seen, agreed, "", told, "", "", "", "", "", "", "", "", "", "");
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** What the forms begin with: the protocol that holds, or the plan. */
    static VisitForm fresh(SchoolVisit visit, LocalDate today) {
        LocalDate day = visit.day().isAfter(today) ? today : visit.day();
        String people = visit.protocol().map(VisitProtocol::people).orElse(visit.plan().people());
        return new VisitForm(
                day.toString(),
                people,
                visit.protocol().map(VisitProtocol::seen).orElse(""),
                visit.protocol().map(VisitProtocol::agreed).orElse(""),
                visit.told().map(step -> Long.toString(step.id())).orElse(""));
    }

    /** The same, knowing what was asked about by now; forms that were not sent keep what they begin with. */
    VisitForm asked(Map<String, String> mistakes, VisitForm fresh, LocalDate today) {
        boolean ofProtocol = !(people + seen + agreed + heldDay).isEmpty();
        return new VisitForm(
                ofProtocol ? heldDay : fresh.heldDay,
                ofProtocol ? people : fresh.people,
                ofProtocol ? seen : fresh.seen,
                ofProtocol ? agreed : fresh.agreed,
                reason,
                ofProtocol && !mistakes.containsKey("protocol") ? told : fresh.told,
                movedDay,
                movedReason,
                cancelledReason,
                text,
                responsible,
                until,
                answer,
                answerUntil,
                kind,
                Written.traces(
                                today,
                                people,
                                seen,
                                agreed,
                                reason,
                                movedReason,
                                cancelledReason,
                                text,
                                responsible,
                                answer)
                        .asked(known, mistakes));
    }

    TypedProtocol protocol() {
        long upon = told.matches("\\d{1,18}") ? Long.parseLong(told) : 0;
        return new TypedProtocol(heldDay, people, seen, agreed, reason, upon, known);
    }

    TypedDecision decision() {
        return new TypedDecision(text, responsible, until, known);
    }

    TypedAnswer answer(long decision) {
        return new TypedAnswer(
                decision,
                Arrays.stream(Answer.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst(),
                answer,
                answerUntil,
                known);
    }
}
