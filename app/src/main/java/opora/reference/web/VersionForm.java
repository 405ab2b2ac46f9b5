package opora.reference.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.reference.Card;
import opora.reference.Part;
import opora.reference.entry.Checking;
import opora.reference.entry.Effect;
import opora.reference.entry.Proposal;
import opora.reference.entry.Typed;
import opora.vocabulary.Noun;

/** The form of a new version; with a proposal it is shown what would change. */
public record VersionForm(
        Card card, Typed typed, Map<String, String> mistakes, Optional<Proposal> proposal) {

    private static final Noun OTHER_MARK = new Noun("ученика", "учеников", "учеников");
    private static final Noun SCHOOL = new Noun("школе", "школах", "школах");

    /** Tests scores and no marks. */
    public boolean isByTestScore() {
        return Checking.isByTestScore(card.procedure());
    }

    public String title() {
        return mistakes.isEmpty() ? "Новая версия" : "Ошибка: версия не внесена";
    }

    /** What loaded results would be; none where nothing of it follows from scores. */
    public List<String> effect() {
        return proposal.flatMap(Proposal::effect).map(VersionForm::words).orElse(List.of());
    }

    private static List<String> words(Effect effect) {
        if (effect.schools() == 0) {
            return List.of("Загруженных результатов с баллами за этот год нет: сравнить не с чем.");
        }
        String whole =
                "Загружены баллы: %s, %s. %s"
                        .formatted(
                                Noun.PUPIL.counted(effect.pupils()),
                                Noun.SCHOOL.counted(effect.schools()),
                                others(effect));
        return List.of(
                whole,
                "Не справились по загруженным данным %d, по новой версии было бы %d."
                        .formatted(effect.failed(), effect.wouldFail()),
                "Загруженные результаты и сделанные расчёты не изменятся: версия действует для того, что загрузят после неё.");
    }

    private static String others(Effect effect) {
        return effect.otherPupils() == 0
                ? "Отметки сходятся с новой версией."
                : "Не меньше чем у %s в %s была бы другая отметка."
                        .formatted(
                                OTHER_MARK.counted(effect.otherPupils()),
                                SCHOOL.counted(effect.otherSchools()));
    }

    /** Whether results are behind the change and the viewer may not see them. */
    public boolean isEffectHidden() {
        return proposal.filter(one ->
                        one.effect().isEmpty()
                                && (one.changed().has(Part.SCALE)
                                        || one.changed().has(Part.MINIMUM)))
                .isPresent();
    }

    public String mistake(String field) {
        return mistakes.getOrDefault(field, "");
    }
}
