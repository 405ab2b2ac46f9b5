package opora.overview.web;

import opora.territory.KnownCode;
import opora.ui.HouseTime;

/** {@code origin}: from where and when; {@code withdrawn}: who took it away and why, «» while it joins. */
public record CodeRow(
        long id, String kind, String text, String origin, String withdrawn, boolean withdrawable) {

    static CodeRow of(KnownCode code, HouseTime time) {
        return new CodeRow(
                code.id(),
                code.kind().title(),
                code.text(),
                origin(code, time),
                code.withdrawal()
                        .map(withdrawal ->
                                "убран %s, %s: %s"
                                        .formatted(
                                                time.brief(withdrawal.signed().at()),
                                                withdrawal.signed().by().name(),
                                                withdrawal.reason()))
                        .orElse(""),
                code.isWithdrawable());
    }

    private static String origin(KnownCode code, HouseTime time) {
        if (code.load().isPresent()) {
            return "из загрузки " + code.load().getAsLong();
        }
        return code.recorded()
                .map(signed -> time.brief(signed.at()) + ", " + signed.by().name())
                .orElse("с ним школа появилась в Опоре");
    }
}
