package opora.overview.next.web;

import java.util.List;
import java.util.Optional;
import opora.identification.StatusTag;
import opora.overview.next.causes.Question.InForce;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.Ranked;
import opora.overview.next.order.Step.Because;
import opora.overview.next.order.Step.Dismissal;
import opora.overview.next.order.Week;
import opora.vocabulary.Days;

/**
 * A school in a line.
 *
 * @param place in the whole order, from 1; 0 where the school stands outside of it
 * @param status of the list in force; empty where it is not in it or there is none
 * @param note why it stands outside: «отложена до 1 декабря», «звонок 23 ноября»; «» in the order itself
 * @param undoing number of the own step that can be taken back from here; 0 for none
 */
public record NextRow(
        Ranked ranked, int place, Optional<StatusTag> status, String note, long undoing) {

    static NextRow of(Ranked ranked, int place, Optional<InForce> list) {
        return new NextRow(ranked, place, status(ranked, list), "", 0);
    }

    static NextRow of(Week.Contacted one, Optional<InForce> list) {
        String note = "%s, %s".formatted(one.contact().way(), Days.dayAndMonth(one.contact().on()));
        return new NextRow(one.ranked(), 0, status(one.ranked(), list), note, 0);
    }

    static NextRow of(Week.PutOff one, Optional<InForce> list) {
        return new NextRow(
                one.ranked(),
                0,
                status(one.ranked(), list),
                "Вернётся %s: %s".formatted(Days.spelled(one.dismissal().until()), why(one)),
                one.step().id());
    }

    private static String why(Week.PutOff one) {
        Dismissal dismissal = one.dismissal();
        Because because = dismissal.because();
        return one.step().text().isEmpty()
                ? because.title() + "."
                : "%s. %s".formatted(because.title(), one.step().text());
    }

    static Optional<StatusTag> status(Ranked ranked, Optional<InForce> list) {
        return list.flatMap(known -> Optional.ofNullable(known.entries().get(ranked.school().id())))
                .map(entry -> StatusTag.of(entry.verdict().verdict().status()));
    }

    public String name() {
        return ranked.school().name();
    }

    /** «Верхнелужский район, 101001». */
    public String where() {
        return "%s, %s".formatted(ranked.school().municipality().name(), ranked.school().code());
    }

    public String address() {
        return "/next/schools/" + ranked.school().id().value();
    }

    public Next next() {
        return ranked.next();
    }

    public List<String> sentences() {
        return ranked.causes().stream().map(counted -> counted.cause().sentence()).toList();
    }
}
