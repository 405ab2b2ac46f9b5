package opora.identification.adversity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.identification.StatusTag;
import opora.identification.adversity.AdverseSchools.SchoolSeen;
import opora.identification.adversity.AdverseSchools.Seen;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.criteria.Conditions.Answered;
import opora.identification.adversity.criteria.Conditions.Conclusion;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Answer;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/**
 * Schools in adverse conditions as one person sees them.
 *
 * @param rule in words; «» where the region has none for the year
 * @param act by which document; «» without a rule
 * @param said the answer in sentences
 * @param rows one page of those that are shown
 * @param mayEnter whether the one who looks enters rules
 */
public record AdversityPage(
        AcademicYear year,
        List<Link> years,
        String rule,
        String act,
        int forms,
        List<String> said,
        List<Link> shown,
        String counted,
        List<Row> rows,
        List<Link> pages,
        boolean mayEnter) {

    private static final int ROWS_ON_A_PAGE = 200;
    private static final String ADDRESS = "/identification/adversity";

    /** One of several views of the page. */
    public record Link(String title, String address, boolean current) {}

    /**
     * @param form address of what the school answered; «» for nothing
     * @param count «выполнено 2, нужно 2»
     * @param status in the list of the year; empty where it does not stand there
     */
    public record Row(
            String name,
            String place,
            String address,
            String form,
            Conclusion conclusion,
            String count,
            List<String> met,
            List<String> notMet,
            List<String> unknown,
            Optional<StatusTag> status) {}

    /** {@code conclusion}: of the schools to be shown; empty for all. */
    record Asked(Optional<Conclusion> conclusion, int page) {

        static final String ALL = "all";

        static Asked of(String show, String page) {
            return new Asked(
                    show.equals(ALL)
                            ? Optional.empty()
                            : Optional.of(
                                    Arrays.stream(Conclusion.values())
                                            .filter(one -> one.name().equals(show))
                                            .findFirst()
                                            .orElse(Conclusion.ADVERSE)),
                    page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
        }

        private boolean takes(SchoolSeen school) {
            return conclusion.filter(one -> one != school.conditions().conclusion()).isEmpty();
        }

        private String word() {
            return conclusion.map(Conclusion::name).orElse(ALL);
        }
    }

    static AdversityPage of(Seen seen, List<AcademicYear> years, Asked asked, boolean mayEnter) {
        List<SchoolSeen> chosen = seen.schools().stream().filter(asked::takes).toList();
        int pages = Math.max(1, Math.ceilDiv(chosen.size(), ROWS_ON_A_PAGE));
        int page = Math.min(asked.page(), pages);
        return new AdversityPage(
                seen.year(),
                years.stream()
                        .map(year ->
                                new Link(
                                        year + " год",
                                        ADDRESS + "?year=" + year,
                                        year.equals(seen.year())))
                        .toList(),
                seen.rule().map(entered -> entered.what().rule().words()).orElse(""),
                seen.rule().map(AdversityPage::act).orElse(""),
                seen.forms(),
                said(seen),
                shown(seen, asked),
                Noun.SCHOOL.counted(chosen.size()),
                chosen.stream()
                        .skip((page - 1L) * ROWS_ON_A_PAGE)
                        .limit(ROWS_ON_A_PAGE)
                        .map(AdversityPage::row)
                        .toList(),
                pages == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, pages)
                                .mapToObj(one ->
                                        new Link(
                                                Integer.toString(one),
                                                address(seen, asked.word()) + "&page=" + one,
                                                one == page))
                                .toList(),
                mayEnter);
    }

    private static String act(Entered entered) {
        return entered.what().act();
    }

    private static String address(Seen seen, String show) {
        return "%s?year=%s&show=%s".formatted(ADDRESS, seen.year(), show);
    }

    private static List<Link> shown(Seen seen, Asked asked) {
        return Stream.concat(
                        Arrays.stream(Conclusion.values())
                                .map(one ->
                                        new Link(
                                                "%s: %d".formatted(one.title(), count(seen, one)),
                                                address(seen, one.name()),
                                                asked.conclusion().equals(Optional.of(one)))),
                        Stream.of(
                                new Link(
                                        "Все: " + seen.schools().size(),
                                        address(seen, Asked.ALL),
                                        asked.conclusion().isEmpty())))
                .toList();
    }

    private static long count(Seen seen, Conclusion conclusion) {
        return seen.schools().stream()
                .filter(one -> one.conditions().conclusion() == conclusion)
                .count();
    }

    private static long listed(Seen seen) {
        return seen.schools().stream()
                .filter(one -> one.conditions().conclusion() == Conclusion.ADVERSE)
                .filter(one -> one.status().equals(Optional.of(StatusTag.LISTED)))
                .count();
    }

    static List<String> said(Seen seen) {
        if (seen.rule().isEmpty() || seen.schools().isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        long adverse = count(seen, Conclusion.ADVERSE);
        long unknown = count(seen, Conclusion.UNKNOWN);
        said.add(
                "%s: критериев хватает у %d по ответам на контекстную форму %s года."
                        .formatted(
                                Noun.SCHOOL.counted(seen.schools().size()), adverse, seen.year()));
        seen.list()
                .ifPresent(run ->
                        said.add(
                                "В действующем перечне ШНОР %s года из них %d."
                                        .formatted(run.year(), listed(seen))));
        if (unknown > 0) {
            said.add(
                    "Судить нельзя о %d: недостающие ответы могут решить и так, и так. Это не значит, что условия там хорошие."
                            .formatted(unknown));
        }
        if (!seen.unanswered().isEmpty()) {
            said.add(
                    "Ни в одной форме нет ответа на критерий: %s. Проверьте, так ли назван столбец в форме этого года."
                            .formatted(
                                    String.join(
                                            "; ",
                                            seen.unanswered().stream()
                                                    .map(Criterion::words)
                                                    .toList())));
        }
        return said;
    }

    private static Row row(SchoolSeen one) {
        return new Row(
                one.school().name(),
                one.school().municipality().known().orElse(""),
                "/schools/" + one.school().id().value(),
                one.form().map(form -> "/results/descriptions/" + form).orElse(""),
                one.conditions().conclusion(),
                "выполнено %d, нужно %d"
                        .formatted(one.conditions().count(Answer.MET), one.conditions().atLeast()),
                lines(one, Answer.MET),
                lines(one, Answer.NOT_MET),
                lines(one, Answer.UNKNOWN),
                one.status());
    }

    static List<String> lines(SchoolSeen one, Answer answer) {
        return one.conditions().answers().stream()
                .filter(said -> said.answer() == answer)
                .map(AdversityPage::line)
                .toList();
    }

    /** «Удалённость, км: «25»»; what was asked for stands once, above the table. */
    private static String line(Answered one) {
        return "%s: %s"
                .formatted(
                        one.criterion().title(),
                        one.said().map(text -> "«" + text + "»").orElse("нет ответа"));
    }
}
