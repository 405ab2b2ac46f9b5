package opora.programme.roadmap.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import opora.programme.Saved;
import opora.programme.roadmap.term.Moving;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Stretch;
import opora.programme.web.CasePage;
import opora.programme.wording.Provision;

/**
 * The form in which a term is moved.
 *
 * @param months that can be chosen
 * @param words in the form
 * @param upon the version on which it is filled in
 * @param mistake what is wrong; «» otherwise
 * @param theirs what somebody else wrote there meanwhile; «» otherwise
 */
public record TermPage(
        CasePage head,
        Provision activity,
        String number,
        Term term,
        List<YearMonth> months,
        String words,
        int upon,
        String how,
        String mistake,
        String theirs,
        RoadmapFilter filter) {

    /** What the term says now; «без срока». */
    public String was() {
        return term.words().isEmpty() ? "без срока" : term.words();
    }

    public Optional<String> fixed() {
        return new Moving(term).fixed();
    }

    public String name(YearMonth month) {
        return Moving.months(month, month).orElse("");
    }

    public boolean isFrom(YearMonth month) {
        return isOf(month, term.span().map(Stretch::first));
    }

    public boolean isTo(YearMonth month) {
        return isOf(month, term.span().map(Stretch::last));
    }

    private static boolean isOf(YearMonth month, Optional<LocalDate> day) {
        return day.map(YearMonth::from).filter(month::equals).isPresent();
    }

    public String back() {
        return "%s/roadmap?%s#a%s".formatted(head.address(), filter.query(), activity.id());
    }

    TermPage mistaken(String sentence) {
        return new TermPage(
                head, activity, number, term, months, words, upon, how, sentence, theirs, filter);
    }

    /** With what was wanted still in the form; sent again it is sent upon what stands now. */
    TermPage after(Saved saved, String wanted) {
        String sentence =
                switch (saved) {
                    case Saved.Torn _ ->
                            "Пока вы переносили срок, его изменил другой человек. Ничего не перезаписано: сравните и сохраните ещё раз";
                    case Saved.Refused(String why) -> why;
                    case Saved.Mistaken mistaken ->
                            String.join("; ", mistaken.mistakes().values());
                    case Saved.Done _, Saved.Merged _, Saved.Same _, Saved.Gone _ -> "";
                };
        String other = saved instanceof Saved.Torn torn ? torn.now().value("timing") : "";
        return new TermPage(
                head,
                activity,
                number,
                term,
                months,
                wanted,
                activity.version(),
                "words",
                sentence,
                other,
                filter);
    }
}
