package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import opora.identification.warning.Outlook;
import opora.identification.warning.Outlook.Reason;
import opora.identification.warning.Outlook.Standing;
import opora.identification.warning.Outlook.Way;
import opora.identification.warning.Quality;
import opora.identification.warning.Trained;
import opora.statistics.Alarms;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** The early warning in words: of schools and of classes. */
public enum WarningWords {
    SCHOOLS(
            "Школы",
            new Noun("школа", "школы", "школ"),
            "школа в одном году",
            "вошли в перечень",
            "в перечне",
            "Статус прошлого года"),
    CLASSES(
            "Классы",
            new Noun("работа класса", "работы классов", "работ классов"),
            "работа класса в одном году",
            "оказались низкими",
            "низкий результат",
            "Была ли низкой прошлая работа");

    private static final Noun CASES = new Noun("случае", "случаях", "случаях");

    private final String title;
    private final Noun counted;
    private final String oneCase;
    private final String came;
    private final String status;
    private final String byStatus;

    WarningWords(
            String title,
            Noun counted,
            String oneCase,
            String came,
            String status,
            String byStatus) {
        this.title = title;
        this.counted = counted;
        this.oneCase = oneCase;
        this.came = came;
        this.status = status;
        this.byStatus = byStatus;
    }

    public String title() {
        return title;
    }

    /** «вошли в перечень». */
    public String came() {
        return came;
    }

    /** The first of the simple ways. */
    public String byStatus() {
        return byStatus;
    }

    /** «предупреждать всех, кто сейчас в перечне». */
    public String warnByStatus() {
        return "предупредить всех, у кого сейчас " + status;
    }

    String counted(int count) {
        return counted.counted(count);
    }

    /** Why there are no chances, and when there will be; «» where they are shown. */
    public String why(Outlook<?> outlook) {
        return switch (outlook.standing()) {
            case SHOWN -> "";
            case NO_RESULTS ->
                    "Результатов процедур, по которым составляется перечень, ещё нет: прогнозировать не по чему.";
            case TOO_FEW_YEARS -> tooFewYears(outlook);
            case TOO_FEW_CASES -> tooFewCases(outlook);
            case NOT_BETTER -> notBetter(outlook.quality().orElseThrow());
        };
    }

    private static String tooFewYears(Outlook<?> outlook) {
        return "Проверить прогноз не на чем. Для одной проверки нужны три года подряд: два, на которых прогноз учится, и третий, который он предсказывает. Загружены: %s. Первая проверка станет возможной с результатами %s года; если есть результаты более ранних лет, загрузите их — тогда раньше."
                .formatted(
                        outlook.years().stream()
                                .map(AcademicYear::toString)
                                .collect(Collectors.joining(", ")),
                        outlook.testableWith());
    }

    private String tooFewCases(Outlook<?> outlook) {
        int tested = outlook.test().checked().size();
        return "Прогноз проверен слишком мало. Учиться он может не меньше чем на %d случаях прошлых лет, по %d каждого исхода, а верить ему можно после проверки не меньше чем на %s, по %d каждого исхода. Проверено: %d, из них %s: %d."
                .formatted(
                        Trained.FEWEST,
                        Trained.FEWEST_OF_A_KIND,
                        CASES.counted(Quality.FEWEST),
                        Quality.FEWEST_OF_A_KIND,
                        tested,
                        came,
                        outlook.quality().map(Quality::came).orElse(0));
    }

    private String notBetter(Quality quality) {
        List<String> unbeaten = new ArrayList<>();
        if (!quality.overStatus().isSurelyBetter()) {
            unbeaten.add("«" + byStatus.toLowerCase(Locale.ROOT) + "»");
        }
        if (!quality.overRepeated().isSurelyBetter()) {
            unbeaten.add("«повторение года»");
        }
        return "На прошлых годах прогноз не был точнее %s %s — или был, но это может быть случайностью. %s"
                .formatted(
                        unbeaten.size() == 1 ? "простого правила" : "простых правил",
                        String.join(" и ", unbeaten),
                        errors(quality));
    }

    /** «Проверено на 310 школах: ошибка прогноза 0,131, …». */
    public String errors(Quality quality) {
        return "Проверено на %s (случай — %s; %s %d): ошибка прогноза %s, «%s» — %s, «повторение года» — %s. Ошибка 0 — предсказано точно, 0,25 — как если бы всем сказать 50\u202f%%."
                .formatted(
                        CASES.counted(quality.tested()),
                        oneCase,
                        came,
                        quality.came(),
                        error(quality.own().value()),
                        byStatus.toLowerCase(Locale.ROOT),
                        error(quality.status().value()),
                        error(quality.repeated().value()));
    }

    /** «Если предупредить всех, у кого не меньше 50 %, напрасно — 8 из 30 · 27 %, …». */
    public String alarms(Quality quality) {
        Alarms half = quality.alarms().getLast();
        return "Если бы предупреждали всех с вероятностью не меньше %s, напрасно предупредили бы %s, не предупредили бы %s из тех, что %s."
                .formatted(
                        Numbers.percent(half.cutOff()),
                        QualityRows.share(half.falseAlarms()),
                        QualityRows.share(half.missed()),
                        came);
    }

    /** What is forecast, in a sentence. */
    String about(Outlook<?> outlook) {
        AcademicYear known = outlook.years().last();
        return switch (this) {
            case SCHOOLS ->
                    "По результатам %s и прошлых лет — вероятность войти в перечень по результатам %s года. Это прогноз: статус школы от него не зависит и не меняется."
                            .formatted(known, known.next());
            case CLASSES ->
                    "По работам %s года — вероятность, что в следующей работе тех же учеников, в %s году, доля не справившихся будет не ниже порога."
                            .formatted(known, known.next());
        };
    }

    /** «0,131». */
    public static String error(double score) {
        return Numbers.decimal(score, 3);
    }

    /** «повышает: …». */
    static List<String> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(one -> (one.way() == Way.UP ? "Повышает: " : "Снижает: ") + one.fact())
                .toList();
    }

    /** Whether chances are shown, as a tag: its class and its words. */
    public static String tag(Standing standing) {
        return standing == Standing.SHOWN ? "done" : "warn";
    }

    public static String tagged(Standing standing) {
        return standing == Standing.SHOWN ? "Проверен, показывается" : "Не показывается";
    }
}
