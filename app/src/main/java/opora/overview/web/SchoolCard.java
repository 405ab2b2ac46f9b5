package opora.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.StatusTag;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.territory.School;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * What stands above every page of a school: name, status, facts, tabs.
 *
 * @param municipality leads to its part of the newest list; «» before any run
 * @param list the address of the newest list; empty before any run
 * @param status of the newest run; empty when it does not know the school
 * @param grounds «А: 4 процедуры», «Б: 2 года подряд»
 * @param facts what the register says
 * @param day as of the end of which day
 */
public record SchoolCard(
        long id,
        String title,
        String code,
        Link municipality,
        Optional<Link> list,
        Optional<Status> status,
        List<String> grounds,
        List<Line> facts,
        String results,
        CardDay day) {

    public record Link(String title, String address) {}

    /** {@code note}: of which year. */
    public record Status(StatusTag tag, String note, String address) {}

    public record Line(String title, String text) {}

    static SchoolCard of(SchoolFile.Content content) {
        School school = content.school();
        return new SchoolCard(
                school.id().value(),
                school.name() + ", " + school.municipality().name(),
                school.code(),
                new Link(
                        school.municipality().name(),
                        content.newestRun()
                                .map(run ->
                                        "/identification/runs/%d?m=%d"
                                                .formatted(
                                                        run.id(),
                                                        school.municipality().id().value()))
                                .orElse("")),
                content.newestRun()
                        .map(run ->
                                new Link(
                                        "Перечень " + run.year(),
                                        "/identification/runs/" + run.id())),
                content.verdict().map(SchoolCard::status),
                content.verdict().map(SchoolCard::grounds).orElse(List.of()),
                facts(school),
                Numbers.whole(content.outcomes().size()),
                CardDay.of(content.on()));
    }

    public String address() {
        return "/schools/" + id;
    }

    private static Status status(SchoolFile.Judged judged) {
        return new Status(
                StatusTag.of(judged.entry().verdict().verdict().status()),
                "по результатам " + judged.run().year() + " года",
                judged.address());
    }

    private static List<String> grounds(SchoolFile.Judged judged) {
        List<String> grounds = new ArrayList<>();
        if (judged.entry().verdict().verdict() instanceof Verdict.LowResults listed) {
            long low =
                    judged.entry().verdict().outcomes().stream()
                            .filter(one -> one.low() && one.year().equals(judged.run().year()))
                            .count();
            for (Clause clause : listed.clauses()) {
                grounds.add(
                        switch (clause) {
                            case A -> "А: " + Noun.PROCEDURE.counted(low);
                            case B -> "Б: 2 года подряд";
                        });
            }
        }
        return grounds;
    }

    private static List<Line> facts(School school) {
        List<Line> lines = new ArrayList<>();
        add(lines, "Вид", school.details().kind());
        add(lines, "Населённый пункт", school.details().settlement());
        add(lines, "Параллели", school.details().grades());
        school.closure().ifPresent(closure -> add(lines, "Закрыта", closed(closure)));
        return lines;
    }

    private static String closed(School.Closure closure) {
        String last = "последний год работы " + closure.year();
        return closure.mergedIntoCode().isEmpty()
                ? last
                : last + ", присоединена к школе с кодом " + closure.mergedIntoCode();
    }

    private static void add(List<Line> lines, String title, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(title, text));
        }
    }
}
