package opora.objectivity.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Marker;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.answer.SignState;
import opora.objectivity.answer.Step;
import opora.territory.TerritoryScope.WholeRegion;
import opora.ui.HouseTime;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * The card of a sign: the answer, how to redo it, what stands beside, what was said to it.
 *
 * @param remarkable whether it stands out; one that does not is shown and not answered
 * @param others signs of the same school in the same screening
 */
public record SignPage(
        KeptSign sign,
        Kept screening,
        boolean remarkable,
        SignState state,
        Evidence evidence,
        Beside beside,
        List<KeptSign> others,
        List<Event> history,
        Deeds deeds) {

    /**
     * @param markers of the published formulas about this work
     * @param listed columns of the imported list that mark the school; empty when it is not in the list
     * @param notAsked what could not be asked about this work, with the reason
     */
    public record Beside(List<Value> markers, Optional<Listed> listed, List<NotAsked> notAsked) {}

    public record Listed(String markers, String address) {}

    public record Value(Marker marker) {

        public String value() {
            return Numbers.decimal(marker.value(), 3);
        }

        /** «отмечает, если больше 10,412». */
        public String border() {
            return marker.kind().beyond() + " " + Numbers.decimal(marker.border(), 3);
        }
    }

    /** {@code removable}: number of a step whose words can be taken away; 0 for none. */
    public record Event(String title, String text, String who, long removable) {}

    /** What the viewer can do here. */
    public record Deeds(boolean explains, boolean checks) {}

    static Deeds deeds(Viewer viewer, boolean remarkable) {
        return new Deeds(
                remarkable && viewer.may(Right.EXPLAIN_SIGN),
                remarkable && viewer.may(Right.CHECK_SIGN));
    }

    static List<Event> history(Viewer viewer, List<Step> steps, HouseTime time) {
        boolean removes = viewer.may(Right.CHECK_SIGN) && viewer.scope() instanceof WholeRegion;
        return steps.reversed().stream().map(step -> event(step, removes, time)).toList();
    }

    private static Event event(Step step, boolean removes, HouseTime time) {
        String title =
                step.check()
                        .map(check ->
                                "Проверка %s: %s — %s"
                                        .formatted(
                                                Days.of(check.on()),
                                                check.outcome().title().toLowerCase(Locale.ROOT),
                                                check.ground().title()))
                        .orElse("Школа объяснила");
        String text =
                step.removal()
                        .map(gone ->
                                "[слова удалены: сведения об ученике; %s, %s]"
                                        .formatted(gone.by(), time.brief(gone.at())))
                        .orElse(step.text());
        boolean removable = removes && step.removal().isEmpty() && !step.text().isEmpty();
        return new Event(
                title,
                text,
                "%s, %s".formatted(step.by(), time.brief(step.at())),
                removable ? step.id() : 0);
    }

    public List<KeptSign> remarkableOthers() {
        return others.stream().filter(this::standsOut).toList();
    }

    public List<KeptSign> ordinaryOthers() {
        return others.stream().filter(other -> !standsOut(other)).toList();
    }

    private boolean standsOut(KeptSign other) {
        return other.qValue() <= screening.terms().rate();
    }

    public String title() {
        return SignWords.school(sign.school());
    }

    public String work() {
        return sign.work().procedure().title(sign.work().year());
    }

    public String lead() {
        return "%s. %s.".formatted(work(), sign.kind().title());
    }

    public String chance() {
        return "Если бы школа писала как остальная область, так или сильнее выглядело бы %s (p = %s)."
                .formatted(Chance.words(sign.sign().pValue()), Chance.number(sign.sign().pValue()));
    }

    /** How the q-value follows from the place in the list. */
    public String discovery() {
        return "По силе это %d-й из %s по всей области. p · %s / %d = %s; наименьшее такое число у него и у более слабых — q = %s: такая доля случайных находок среди всех, кто не слабее. Нужно смотреть, если q не больше %s."
                .formatted(
                        sign.place(),
                        OF_QUESTIONS.counted(screening.counts().asked()),
                        Numbers.whole(screening.counts().asked()),
                        sign.place(),
                        Chance.number(
                                Math.min(
                                        1,
                                        sign.sign().pValue()
                                                * screening.counts().asked()
                                                / sign.place())),
                        Chance.number(sign.qValue()),
                        Numbers.percent(screening.terms().rate()));
    }

    public String size() {
        return sign.participants() < 10
                ? Noun.PARTICIPANT.counted(sign.participants())
                        + ": мало, итог сильно зависит от случая"
                : Noun.PARTICIPANT.counted(sign.participants());
    }

    public String about() {
        return SignWords.ABOUT;
    }

    private static final Noun OF_QUESTIONS = new Noun("ответа", "ответов", "ответов");
}
