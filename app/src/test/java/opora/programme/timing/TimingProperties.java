package opora.programme.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written is answered and kept; what Opora writes itself it reads as it was meant. */
class TimingProperties {

    private static final Period PERIOD =
            Period.of(LocalDate.of(2023, 9, 1), LocalDate.of(2026, 8, 31));

    /** Words of timings, of no timings, and what people mistype. */
    private static final String[] WORDS = {
        "сентябрь",
        "мая",
        "дек.",
        "2024",
        "24",
        "15",
        "1-2",
        "-",
        "–",
        ",",
        "(",
        ")",
        "с",
        "по",
        "до",
        "конца",
        "I",
        "II",
        "квартал",
        "полугодие",
        "учебного",
        "года",
        "год",
        "гг.",
        "раз",
        "раза",
        "в",
        "течение",
        "весь",
        "период",
        "ежегодно",
        "ежемесячно",
        "план",
        "по плану",
        "договору",
        "месяца",
        "30.02.2024",
        "31.12.24",
        "2024/25",
        "или",
        "и",
        "0",
        "9999999999",
        "29 февраля",
        ".",
        "№",
        "начало",
        "каждую",
        "неделю",
        "после",
        "не позднее"
    };

    @Property(tries = 3000)
    void any_words_are_answered_and_kept(@ForAll("phrases") String words) {
        isAnswered(words);
    }

    @Property(tries = 2000)
    void any_signs_are_answered_and_kept(@ForAll String signs) {
        isAnswered(signs);
    }

    private static void isAnswered(String words) {
        WordedTiming read = Timing.read(words, PERIOD);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.isUnderstood() || read.has(Doubt.Kind.UNCLEAR)).isTrue();
        assertThat(read.timing().wording().isEmpty()).isEqualTo(!read.isUnderstood());
        List<Stretch> windows = read.timing().windows(PERIOD);
        assertThat(read.timing().due(PERIOD))
                .isEqualTo(windows.stream().map(Stretch::last).max(LocalDate::compareTo));
        assertThat(Timing.read(words, Period.permanentFrom(PERIOD.first())).words())
                .isEqualTo(words);
    }

    @Property(tries = 3000)
    void what_opora_writes_reads_as_the_same(@ForAll("timings") Timing timing) {
        WordedTiming read = Timing.read(timing.wording(), PERIOD);
        assertThat(read.timing()).as(timing.wording()).isEqualTo(timing);
    }

    @Property(tries = 20000)
    void what_was_understood_of_any_words_reads_as_the_same(@ForAll("phrases") String words) {
        Timing timing = Timing.read(words, PERIOD).timing();
        assertThat(Timing.read(timing.wording(), PERIOD).timing().windows(PERIOD))
                .as(words + " → " + timing.wording())
                .isEqualTo(timing.windows(PERIOD));
    }

    @Property
    void a_month_is_active_when_it_meets_the_days(
            @ForAll("timings") Timing timing, @ForAll("months") YearMonth month) {
        assertThat(timing.isActive(month, PERIOD))
                .isEqualTo(
                        timing.windows(PERIOD).stream()
                                .anyMatch(days -> days.meets(Stretch.of(month))));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers()
                .between(0, 60)
                .map(later -> YearMonth.of(2022, 1).plusMonths(later));
    }

    @Provide
    Arbitrary<Timing> timings() {
        Arbitrary<Timing> days = Arbitraries.oneOf(dated(), wholes(), lengths());
        Arbitrary<Timing> often =
                Combinators.combine(frequencies(), Arbitraries.oneOf(wholes(), dated()).optional())
                        .as(TimingProperties::every);
        Arbitrary<Timing> any = Arbitraries.oneOf(days, often);
        return Arbitraries.oneOf(
                any,
                Combinators.combine(
                                Arbitraries.of(
                                        "по плану работы отдела",
                                        "в соответствии с планом школы на 2024 год",
                                        "по графику ЦОКО, по плану ИМЦ"),
                                any.optional())
                        .as(Timing.ByPlan::new),
                Combinators.combine(
                                Arbitraries.of(
                                        "по договору",
                                        "по мере необходимости",
                                        "после получения результатов ВПР"),
                                any.optional())
                        .as(Timing.OnOccasion::new));
    }

    /** How often in a year is told by the pieces themselves. */
    private static Timing every(Frequency frequency, Optional<Timing> within) {
        boolean told =
                frequency.unit() == Unit.YEAR
                        && within.filter(Timing.Dated.class::isInstance).isPresent();
        return new Timing.Every(frequency, told ? Optional.empty() : within);
    }

    private static Arbitrary<Timing> wholes() {
        return Arbitraries.of(Timing.Extent.values()).map(Timing.Throughout::new);
    }

    private static Arbitrary<Timing> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR))
                .as((from, more, unit) -> new Timing.Length(from, from + more, unit));
    }

    private static Arbitrary<Frequency> frequencies() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Unit.values()))
                .as((times, more, span, unit) -> new Frequency(times, times + more, span, unit));
    }

    private static Arbitrary<Timing> dated() {
        Arbitrary<List<Piece>> once = once().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Piece>> yearly = yearly().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(once, yearly).map(Timing.Dated::new);
    }

    private static Arbitrary<Piece> yearly() {
        Arbitrary<Piece> days =
                Combinators.combine(
                                monthDays(),
                                monthDays(),
                                Arbitraries.of(Grain.DAY, Grain.UNTIL, Grain.DAYS))
                        .as((first, last, grain) -> spanned(first, last, grain));
        Arbitrary<Piece> months =
                Combinators.combine(Arbitraries.of(Month.values()), Arbitraries.of(Month.values()))
                        .as((first, last) -> ofMonths(first, last, Grain.MONTHS));
        return Arbitraries.oneOf(days, months, parts());
    }

    private static Piece spanned(MonthDay first, MonthDay last, Grain grain) {
        boolean range = grain == Grain.DAYS && !first.equals(last);
        return new Piece.Yearly(
                first, range ? last : first, range || grain == Grain.UNTIL ? grain : Grain.DAY);
    }

    private static Arbitrary<Piece> parts() {
        List<Piece> all =
                Stream.concat(
                                Stream.of(1, 4, 7, 10)
                                        .flatMap(from ->
                                                Stream.of(3, 6, 9, 12)
                                                        .filter(to -> to > from)
                                                        .map(to ->
                                                                ofMonths(
                                                                        Month.of(from),
                                                                        Month.of(to),
                                                                        Grain.QUARTERS))),
                                Stream.of(
                                        ofMonths(Month.JANUARY, Month.JUNE, Grain.HALVES),
                                        ofMonths(Month.JULY, Month.DECEMBER, Grain.HALVES)))
                        .toList();
        return Arbitraries.of(all);
    }

    private static Piece ofMonths(Month first, Month last, Grain grain) {
        return new Piece.Yearly(
                MonthDay.of(first, 1),
                last == Month.FEBRUARY ? MonthDay.of(2, 29) : MonthDay.of(last, last.maxLength()),
                grain);
    }

    /** Those of every year, each of some year; and years. */
    private static Arbitrary<Piece> once() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2019, 2031);
        Arbitrary<Piece> pieces =
                Combinators.combine(yearly(), years)
                        .as((piece, year) -> ((Piece.Yearly) piece).in(Year.of(year)));
        Arbitrary<Piece> whole =
                Combinators.combine(
                                years,
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(Grain.YEARS, Grain.SCHOOL_YEARS))
                        .as((first, more, grain) -> years(first, first + more, grain));
        return Arbitraries.oneOf(pieces, whole);
    }

    private static Piece years(int first, int last, Grain grain) {
        return grain == Grain.YEARS
                ? Piece.Once.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), grain)
                : Piece.Once.of(LocalDate.of(first, 9, 1), LocalDate.of(last + 1, 5, 31), grain);
    }

    private static Arbitrary<MonthDay> monthDays() {
        return Combinators.combine(
                        Arbitraries.of(Month.values()), Arbitraries.integers().between(1, 28))
                .as(MonthDay::of);
    }
}
