package opora.programme.timing.reading;

import java.util.List;
import java.util.Optional;
import opora.programme.timing.Doubt;
import opora.programme.timing.Frequency;
import opora.programme.timing.Grain;
import opora.programme.timing.Period;
import opora.programme.timing.Piece;
import opora.programme.timing.Timing;
import opora.programme.timing.Unit;
import opora.programme.timing.WordedTiming;

/** Puts together what was found in the words. */
public final class TimingReading {

    private static final String CHOOSE =
            "Выберите день, месяц, промежуток, «весь период» или «по плану».";

    /** Longer than any timing that was met; what is longer is a text. */
    private static final int LONGEST = 500;

    private final Notes notes = new Notes();
    private final Gathered gathered;
    private final Period period;

    private TimingReading(String words, Period period) {
        this.gathered = Phrases.of(Tokens.of(words), notes);
        this.period = period;
    }

    public static WordedTiming of(String words, Period period) {
        TimingReading reading = new TimingReading(words.length() > LONGEST ? "" : words, period);
        Timing timing = words.isBlank() ? reading.notSaid() : reading.timing();
        return new WordedTiming(words, timing, reading.notes.all());
    }

    private Timing notSaid() {
        notes.add(Doubt.Kind.UNCLEAR, "Срок не указан. " + CHOOSE);
        return new Timing.Unclear();
    }

    private Timing timing() {
        if (gathered.isEmpty()) {
            notes.add(Doubt.Kind.UNCLEAR, "Срок не понят. " + CHOOSE);
            return new Timing.Unclear();
        }
        gathered.left.forEach(words -> uncounted(words));
        Optional<Timing> days = days();
        Optional<Timing> often = frequency(days).or(() -> days);
        Optional<Timing> occasion =
                joined(gathered.occasions)
                        .map(words -> (Timing) new Timing.OnOccasion(words, often))
                        .or(() -> often);
        return joined(gathered.plans)
                .map(words -> (Timing) new Timing.ByPlan(words, occasion))
                .or(() -> occasion)
                .orElseThrow();
    }

    private static Optional<String> joined(List<String> phrases) {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", phrases));
    }

    private Optional<Timing> days() {
        if (!gathered.pieces.isEmpty()) {
            gathered.lengths.forEach(length -> uncounted(length.wording()));
            return Optional.of(new Timing.Dated(pieces()));
        }
        if (!gathered.wholes.isEmpty()) {
            gathered.lengths.forEach(length -> uncounted(length.wording()));
            return Optional.of(new Timing.Throughout(gathered.wholes.getFirst()));
        }
        gathered.lengths.stream().skip(1).forEach(length -> uncounted(length.wording()));
        return gathered.lengths.stream().findFirst().map(this::withoutBeginning);
    }

    private Timing withoutBeginning(Timing.Length length) {
        notes.add(
                Doubt.Kind.NO_DAYS,
                "Сказано, сколько времени это займёт, но не когда. Допишите, с какого дня или месяца.");
        return length;
    }

    /** «сентябрь учебного года» is September of each of them. */
    private List<Piece> pieces() {
        YearsOfPieces years = new YearsOfPieces(period, notes);
        boolean ofSchoolYear = !gathered.pieces.stream().allMatch(TimingReading::isAYear);
        List<Piece> pieces =
                gathered.pieces.stream()
                        .filter(piece -> !(ofSchoolYear && isEachSchoolYear(piece)))
                        .toList();
        boolean everyYear =
                pieces.size() < gathered.pieces.size()
                        || gathered.frequencies.contains(Frequency.onceIn(Unit.YEAR));
        return everyYear ? years.everyYear(pieces) : years.settled(pieces);
    }

    private static boolean isEachSchoolYear(Piece piece) {
        return piece instanceof Piece.Yearly && piece.grain() == Grain.SCHOOL_YEARS;
    }

    /** «2 раза в год (май, декабрь)» is told by its months. */
    private Optional<Timing> frequency(Optional<Timing> days) {
        List<Frequency> said =
                gathered.frequencies.stream()
                        .filter(frequency -> !isToldBy(days, frequency))
                        .distinct()
                        .toList();
        said.stream().skip(1).forEach(other -> uncounted(often(other, Optional.empty()).wording()));
        return said.stream().findFirst().map(frequency -> often(frequency, days));
    }

    private Timing often(Frequency frequency, Optional<Timing> days) {
        if (frequency.unit() == Unit.SCHOOL_QUARTER) {
            notes.add(
                    Doubt.Kind.NO_DAYS,
                    "Дни четвертей у каждой школы свои: в календаре – весь учебный год. Назовите месяцы, если они нужны.");
        }
        return new Timing.Every(frequency, days);
    }

    private boolean isToldBy(Optional<Timing> days, Frequency frequency) {
        if (frequency.unit() != Unit.YEAR
                || !(days.orElse(null) instanceof Timing.Dated(List<Piece> pieces))
                || pieces.stream().allMatch(TimingReading::isAYear)) {
            return false;
        }
        boolean counted = frequency.times() <= pieces.size() && pieces.size() <= frequency.upTo();
        if (!counted && frequency.upTo() > 1) {
            notes.add(
                    Doubt.Kind.PARTLY,
                    "Сказано «%s», а сроков названо %d. В календаре те, что названы; проверьте."
                            .formatted(
                                    often(frequency, Optional.empty()).wording(), pieces.size()));
        }
        return true;
    }

    private static boolean isAYear(Piece piece) {
        return piece.grain() == Grain.YEARS || piece.grain() == Grain.SCHOOL_YEARS;
    }

    private void uncounted(String words) {
        notes.add(
                Doubt.Kind.PARTLY,
                "Не учтено: «" + words + "». Исправьте срок, если это в нём важно.");
    }
}
