package opora.overview.next.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.EarlyWarning;
import opora.identification.Given;
import opora.identification.ListingChance;
import opora.identification.Method;
import opora.identification.RegionShares;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Counts;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.network.LastContact;
import opora.overview.next.causes.Question.InForce;
import opora.overview.next.order.Cause;
import opora.overview.next.order.CauseKind;
import opora.overview.next.order.Weights;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;
import org.junit.jupiter.api.Test;

/** What is said of a school, word for word. */
class CausesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final SchoolId ID = new SchoolId(7);
    private static final Method METHOD = Given.counting("VPR-5-MA", "VPR-6-RU", "VPR-6-MA");
    private static final Run RUN =
            new Run(
                    2,
                    Given.year(2026),
                    METHOD,
                    Instant.EPOCH,
                    "",
                    "",
                    "",
                    true,
                    new Counts(1, 0, 0, 0, 0));
    private static final School SCHOOL =
            new School(
                    ID,
                    "101001",
                    "Боровинская СОШ",
                    new Municipality(new MunicipalityId(1), "Верхний район"),
                    School.Details.UNKNOWN,
                    Optional.empty());

    private static Question question(String results, Map<SchoolId, LastContact> contacts) {
        return question(Given.verdict(METHOD, 2026, results), contacts);
    }

    private static Question question(SchoolVerdict verdict, Map<SchoolId, LastContact> contacts) {
        Entry entry =
                new Entry(
                        new Place(
                                Optional.of(ID), "101001", Optional.empty(), Optional.empty(), ""),
                        verdict);
        return new Question(
                new Viewer(
                        1,
                        "Проба",
                        "",
                        Role.REGIONAL_COORDINATOR,
                        new TerritoryScope.WholeRegion(),
                        ""),
                TODAY,
                Weights.SHIPPED,
                List.of(SCHOOL),
                Optional.of(new InForce(RUN, Map.of(ID, entry))),
                contacts);
    }

    private static List<String> ofVerdict(String results) {
        return told(
                new VerdictCauses(
                                new Bands((run, verdict) ->
                                        ListingChance.of(
                                                verdict,
                                                run.method(),
                                                run.year(),
                                                new RegionShares(Map.of()))))
                        .of(question(results, Map.of())));
    }

    private static List<String> told(List<Cause> causes) {
        return causes.stream()
                .map(cause ->
                        "%s ×%d: %s"
                                .formatted(
                                        cause.kind(),
                                        cause.times(),
                                        cause.sentence().replaceAll("[\\u00a0\\u202f]", " ")))
                .toList();
    }

    @Test
    void a_listed_school_on_the_edge() {
        assertThat(
                        ofVerdict(
                                """
                                2026 VPR-6-RU 9/25
                                2026 VPR-5-MA 9/25
                                2026 VPR-6-MA 2/25
                                """))
                .containsExactly(
                        "LISTED ×1: В перечне 2026 года — А: Математика 5; Русский 6.",
                        "NEAR_EXIT ×1: Не была бы в перечне, если бы не справились на 2 ученика меньше: Русский 6, 2026 год.",
                        "UNSURE ×1: Вывод на границе: если бы год повторился, правило назвало бы школу с вероятностью 46 %.");
    }

    @Test
    void a_listed_school_far_from_the_threshold_is_only_listed() {
        assertThat(
                        ofVerdict(
                                """
                                2026 VPR-6-RU 90/100
                                2026 VPR-5-MA 90/100
                                2026 VPR-6-MA 90/100
                                """))
                .containsExactly(
                        "LISTED ×1: В перечне 2026 года — А: Математика 5; Математика 6; Русский 6.");
    }

    @Test
    void a_small_school_at_risk_is_told_as_small() {
        assertThat(ofVerdict("2026 VPR-6-RU 3/9\n2026 VPR-5-MA 0/9\n2026 VPR-6-MA 0/9"))
                .containsExactly(
                        "AT_RISK ×1: В зоне риска 2026 года — Русский 6 (есть группы до 10 участников).",
                        "UNSURE ×1: Данных мало: ни в одной учтённой процедуре года нет десяти участников.");
    }

    @Test
    void a_clear_school_one_pupil_from_the_list() {
        assertThat(
                        ofVerdict(
                                """
                                2025 VPR-6-RU 10/25
                                2026 VPR-6-RU 7/25
                                2026 VPR-5-MA 0/25
                                2026 VPR-6-MA 0/25
                                """))
                .first()
                .isEqualTo(
                        "NEAR_ENTRY ×1: Была бы в перечне, если бы не справился ещё 1 ученик: Русский 6, 2026 год.");
    }

    @Test
    void a_clear_school_far_from_the_list_is_calm() {
        assertThat(ofVerdict("2026 VPR-6-RU 1/50\n2026 VPR-5-MA 1/50\n2026 VPR-6-MA 1/50"))
                .isEmpty();
    }

    @Test
    void what_nobody_has_loaded_is_no_reason_to_call_a_school() {
        assertThat(ofVerdict("2026 VPR-6-RU 1/50")).isEmpty();
        assertThat(ofVerdict("2026 VPR-6-RU 0/0\n2026 VPR-5-MA 1/50\n2026 VPR-6-MA ?/50"))
                .containsExactly("MISSING ×2: Нет результата: Математика 6; Русский 6.");
        assertThat(ofVerdict("2026 VPR-6-RU 0/0"))
                .containsExactly(
                        "NO_DATA ×1: Судить не по чему: за 2026 год нет ни одного результата. Не хватает: Русский 6.");
    }

    @Test
    void a_share_that_grew_beyond_chance_and_none_that_did_not() {
        assertThat(drift("2025 VPR-6-RU 2/50\n2026 VPR-6-RU 22/50"))
                .containsExactly(
                        "DRIFT ×1: Доля не справившихся выросла так, что это вряд ли случайно: Русский 6: было 2 из 50 · 4 %, стало 22 из 50 · 44 %.");
        assertThat(drift("2025 VPR-6-RU 9/24\n2026 VPR-6-RU 12/25")).isEmpty();
        assertThat(drift("2025 VPR-6-RU 22/50\n2026 VPR-6-RU 2/50")).isEmpty();
        assertThat(drift("2025 VPR-6-RU 0/9\n2026 VPR-6-RU 9/9")).isEmpty();
    }

    private static List<String> drift(String results) {
        return told(new DriftCauses().of(question(results, Map.of())));
    }

    @Test
    void a_forecast_speaks_for_a_school_that_is_not_listed_from_one_half_on() {
        String clear = "2026 VPR-6-RU 1/50\n2026 VPR-5-MA 1/50\n2026 VPR-6-MA 1/50";
        String listed = "2026 VPR-6-RU 25/50\n2026 VPR-5-MA 25/50\n2026 VPR-6-MA 1/50";
        assertThat(told(forecast(0.62).of(question(clear, Map.of()))))
                .containsExactly(
                        "EARLY_WARNING ×1: Вероятность войти в перечень по результатам 2027 года — 62 %. Это прогноз, статус от него не зависит.");
        assertThat(forecast(0.495).of(question(clear, Map.of()))).hasSize(1);
        assertThat(forecast(0.494).of(question(clear, Map.of()))).isEmpty();
        assertThat(forecast(0.99).of(question(listed, Map.of()))).isEmpty();
        assertThat(forecast(0.62).told(question(clear, Map.of())).silent()).isEmpty();
    }

    @Test
    void a_forecast_that_may_not_be_told_says_why_and_nothing_else() {
        Question question = question("2026 VPR-6-RU 1/50", Map.of());
        ForecastCauses hidden =
                new ForecastCauses(warning(new EarlyWarning.Answer.Silent("лет слишком мало")));
        assertThat(hidden.of(question)).isEmpty();
        assertThat(hidden.told(question).silent())
                .isEqualTo(Map.of(CauseKind.EARLY_WARNING, "лет слишком мало"));
    }

    private static ForecastCauses forecast(double chance) {
        return new ForecastCauses(
                warning(
                        new EarlyWarning.Answer.Told(
                                Map.of(
                                        ID,
                                        new EarlyWarning.Forecast(
                                                chance,
                                                new EarlyWarning.Line(
                                                        "Вероятность войти в перечень по результатам 2027 года — "
                                                                + Numbers.percent(chance),
                                                        "/identification/warning"))))));
    }

    private static EarlyWarning warning(EarlyWarning.Answer answer) {
        return new EarlyWarning() {
            @Override
            public Answer all(TerritoryScope seen, AcademicYear year) {
                return answer;
            }

            @Override
            public Optional<Line> line(TerritoryScope seen, SchoolId school, AcademicYear year) {
                throw new UnsupportedOperationException("asked school by school");
            }
        };
    }

    @Test
    void silence_is_counted_in_whole_borders() {
        assertThat(silence(Map.of()))
                .containsExactly("SILENCE ×2: Связь со школой не записана ни разу.");
        assertThat(silence(spoken(29))).isEmpty();
        assertThat(silence(spoken(30))).containsExactly("SILENCE ×1: Нет связи 30 дней.");
        assertThat(silence(spoken(61))).containsExactly("SILENCE ×2: Нет связи 61 день.");
    }

    private static Map<SchoolId, LastContact> spoken(int daysAgo) {
        return Map.of(ID, new LastContact(TODAY.minusDays(daysAgo), "Звонок"));
    }

    private static List<String> silence(Map<SchoolId, LastContact> contacts) {
        return told(new SilenceCauses().of(question("2026 VPR-6-RU 1/50", contacts)));
    }

    @Test
    void a_last_day_is_told_as_people_say_it() {
        Question question = question("2026 VPR-6-RU 1/50", Map.of());
        assertThat(question.told(TODAY.minusDays(5))).isEqualTo("срок был 20 ноября");
        assertThat(question.told(TODAY)).isEqualTo("срок сегодня");
        assertThat(question.told(TODAY.plusDays(1))).isEqualTo("срок завтра");
        assertThat(question.told(TODAY.plusDays(2))).isEqualTo("срок 27 ноября");
    }
}
