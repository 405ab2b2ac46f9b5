package opora.identification;

import java.math.BigDecimal;
import opora.identification.ListingChance.Band;

/**
 * How far a verdict can be relied on, for people.
 *
 * @param tag class of the band's tag in {@code ui/tag}
 * @param byChance «» where the school is not listed
 */
public record ChanceCard(String band, String tag, String again, String meaning, String byChance) {

    public static ChanceCard of(ListingChance chance, SchoolVerdict verdict, Method method) {
        boolean listed = verdict.verdict() instanceof Verdict.LowResults;
        return new ChanceCard(
                chance.band().word(),
                chance.band() == Band.RELIABLE ? "done" : "warn",
                "Если бы те же процедуры прошли ещё раз с тем же числом участников, школа была бы в перечне в %s случаев."
                        .formatted(Certainty.percent(chance.listed())),
                meaning(chance.band()),
                listed
                        ? "Школа с таким же числом участников, где на самом деле не справляются %s в каждой учтённой процедуре — вдвое меньше порога, — попадала бы в перечень случайно в %s лет."
                                .formatted(half(method), Certainty.percent(chance.byChance()))
                        : "");
    }

    private static String meaning(Band band) {
        return switch (band) {
            case RELIABLE ->
                    "Ответ, в перечне школа или нет, был бы тем же не меньше чем в 90 случаях из 100.";
            case ON_THE_EDGE ->
                    "Ответ, в перечне школа или нет, был бы другим больше чем в 10 случаях из 100.";
            case FEW_DATA ->
                    "Ни в одной учтённой процедуре года нет десяти участников: вывод сильно зависит от случая.";
        };
    }

    /** «15 %». */
    private static String half(Method method) {
        BigDecimal half = new BigDecimal(method.threshold().percent()).divide(BigDecimal.TWO);
        return half.stripTrailingZeros().toPlainString().replace('.', ',') + "\u202f%";
    }
}
