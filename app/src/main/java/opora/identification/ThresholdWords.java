package opora.identification;

import opora.statistics.Threshold;

/** What a share does to a threshold, in words: «не ниже порога» where equality reaches it, «выше порога» where it has to be exceeded. */
public record ThresholdWords(Threshold threshold) {

    /** «30 %», «27,5 %». */
    public String limit() {
        return Wording.percent(threshold);
    }

    /** «30 % участников или больше», «больше 30 % участников». */
    public String failed() {
        return pick(limit() + " участников или больше", "больше " + limit() + " участников");
    }

    /** «не ниже порога», «выше порога». */
    public String reached() {
        return pick("не ниже порога", "выше порога");
    }

    /** «ниже порога», «не выше порога». */
    public String below() {
        return pick("ниже порога", "не выше порога");
    }

    /** «меньше 30 %», «не больше 30 %». */
    public String less() {
        return pick("меньше ", "не больше ") + limit();
    }

    /** Of a share: «достигла 30 %», «превысила 30 %»; after «не» just so. */
    public String came() {
        return pick("достигла ", "превысила ") + limit();
    }

    /** Of a share: «дошла до порога», «превысила порог»; after «не» just so. */
    public String reachedIt() {
        return pick("дошла до порога", "превысила порог");
    }

    /** Of a share: «дошла бы до него», «превысила бы его». */
    public String wouldReachIt() {
        return pick("дошла бы до него", "превысила бы его");
    }

    /** Of a share to come: «дойдёт до порога», «превысит порог»; after «не» just so. */
    public String willReachIt() {
        return pick("дойдёт до порога", "превысит порог");
    }

    /** «дойти до порога», «превысить порог». */
    public String toReachIt() {
        return pick("дойти до порога", "превысить порог");
    }

    private String pick(String reaching, String exceeding) {
        return switch (threshold.equality()) {
            case REACHES -> reaching;
            case FALLS_SHORT -> exceeding;
        };
    }
}
