package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.warning.BackTest.TestedYear;
import opora.identification.warning.Outlook;
import opora.identification.warning.Quality;
import opora.statistics.Alarms;
import opora.statistics.BrierDifference;
import opora.statistics.Reliability;
import opora.statistics.Share;
import opora.ui.CalibrationChart;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Numbers;

/**
 * The test of one forecast on past years.
 *
 * @param years one line per year that was or could have been forecast, then all together
 * @param against the differences from the two simple ways
 * @param chart empty where nothing was tested
 */
public record QualityRows(
        WarningWords words,
        String tag,
        String tagged,
        String said,
        String alarmed,
        List<Year> years,
        List<Against> against,
        Optional<CalibrationChart> chart,
        List<Told> told,
        List<Alarm> alarms) {

    /** {@code whyNot} stands instead of numbers; «» where the year was tested. */
    public record Year(
            String target,
            String learntFrom,
            String known,
            String came,
            String own,
            String status,
            String repeated,
            String whyNot) {}

    public record Against(String title, String difference, String interval, String meaning) {}

    public record Told(String range, String told, String came, String interval, String meaning) {}

    public record Alarm(String rule, String falsely, String missed) {}

    static QualityRows of(WarningWords words, Outlook<?> outlook) {
        Optional<Quality> quality = outlook.quality();
        return new QualityRows(
                words,
                WarningWords.tag(outlook.standing()),
                WarningWords.tagged(outlook.standing()),
                quality.map(words::errors)
                        .filter(_ -> words.why(outlook).isEmpty())
                        .orElse(words.why(outlook)),
                quality.map(words::alarms).orElse(""),
                years(outlook),
                quality.map(one -> against(words, one)).orElse(List.of()),
                quality.map(one -> CalibrationChart.of(one.reliability())),
                quality.map(one ->
                                one.reliability().bins().stream().map(QualityRows::told).toList())
                        .orElse(List.of()),
                quality.map(one -> alarms(words, one)).orElse(List.of()));
    }

    private static List<Year> years(Outlook<?> outlook) {
        List<Year> rows = new ArrayList<>();
        for (TestedYear year : outlook.test().years()) {
            rows.add(
                    Quality.of(year.checked())
                            .map(one -> row(year.target().toString(), year.learntFrom(), one))
                            .orElseGet(() -> untested(year)));
        }
        if (rows.stream().filter(row -> row.whyNot().isEmpty()).count() > 1) {
            outlook.quality().ifPresent(one -> rows.add(row("Все вместе", 0, one)));
        }
        return rows;
    }

    private static Year row(String title, int learntFrom, Quality one) {
        return new Year(
                title,
                learntFrom == 0 ? "" : Numbers.whole(learntFrom),
                Numbers.whole(one.tested()),
                share(new Share(one.came(), one.tested())),
                WarningWords.error(one.own().value()),
                WarningWords.error(one.status().value()),
                WarningWords.error(one.repeated().value()),
                "");
    }

    private static Year untested(TestedYear year) {
        return new Year(
                year.target().toString(),
                Numbers.whole(year.learntFrom()),
                Numbers.whole(year.known()),
                "",
                "",
                "",
                "",
                year.learntFrom() == 0
                        ? "Учиться было не на чем: раньше нет двух лет подряд с известным исходом"
                        : "Учиться было почти не на чем: прошлых случаев %s, но таких же мало или исход почти у всех один"
                                .formatted(Numbers.whole(year.learntFrom())));
    }

    private static List<Against> against(WarningWords words, Quality one) {
        return List.of(
                against(words.byStatus(), one.overStatus()),
                against("Повторение года", one.overRepeated()));
    }

    private static Against against(String title, BrierDifference one) {
        return new Against(
                title,
                WarningWords.error(one.mean()),
                "от %s до %s"
                        .formatted(
                                WarningWords.error(one.lower()), WarningWords.error(one.upper())),
                one.isSurelyBetter()
                        ? "прогноз точнее, и это не случайность"
                        : one.mean() < 0
                                ? "прогноз точнее, но это может быть случайностью"
                                : "прогноз не точнее");
    }

    private static Told told(Reliability.Bin bin) {
        return new Told(
                "%s–%s".formatted(Numbers.decimal(100 * bin.from(), 0), Numbers.percent(bin.to())),
                Numbers.percent(bin.told()),
                share(bin.came()),
                "%s–%s"
                        .formatted(
                                Numbers.decimal(100 * bin.interval().lower(), 0),
                                Numbers.percent(bin.interval().upper())),
                bin.agrees()
                        ? "сходится"
                        : bin.told() < bin.came().value() ? "сказано меньше" : "сказано больше");
    }

    private static List<Alarm> alarms(WarningWords words, Quality one) {
        List<Alarm> alarms = new ArrayList<>();
        for (Alarms alarm : one.alarms()) {
            alarms.add(
                    alarm(
                            "предупредить всех с вероятностью от "
                                    + Numbers.percent(alarm.cutOff()),
                            alarm));
        }
        alarms.add(alarm(words.warnByStatus(), one.alarmsByStatus()));
        return alarms;
    }

    private static Alarm alarm(String rule, Alarms alarm) {
        return new Alarm(rule, share(alarm.falseAlarms()), share(alarm.missed()));
    }

    /** «8 из 30 · 27 %», «никого» where there is nobody of whom it could be a share. */
    static String share(Share share) {
        return share.isOfNothing() ? "никого" : Disclosure.WHOLE.words(share);
    }
}
