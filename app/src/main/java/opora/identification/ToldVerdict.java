package opora.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.identification.Explanation.Sentence;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Numbers;

/**
 * The facts of a verdict in the words of one register, two to six sentences. Every number in any register is a number of the verdict; a register leaves out, it never adds.
 *
 * @param sentences in reading order, at least one
 */
public record ToldVerdict(Register register, List<String> sentences) {

    /** {@code chance}: empty where nothing is judged. {@code everybody}: how small a group may be told to everybody. */
    public static ToldVerdict of(
            Register register,
            SchoolVerdict verdict,
            Method method,
            AcademicYear year,
            Optional<ListingChance> chance,
            Disclosure everybody) {
        return new ToldVerdict(
                register,
                switch (register) {
                    case SCHOOL -> school(verdict, method, year, chance);
                    case MUNICIPALITY ->
                            Explanation.of(verdict, method, year).sentences().stream()
                                    .map(Sentence::text)
                                    .toList();
                    case PUBLIC -> everybody(verdict, method, year, everybody);
                });
    }

    private static List<String> school(
            SchoolVerdict verdict,
            Method method,
            AcademicYear year,
            Optional<ListingChance> chance) {
        List<String> told = new ArrayList<>();
        told.add(
                switch (verdict.verdict()) {
                    case Verdict.LowResults _ ->
                            "По результатам %s года ваша школа в перечне школ, которым нужна поддержка. Это не оценка школы и не нарушение: перечень говорит, кому помочь."
                                    .formatted(year);
                    case Verdict.AtRisk _ ->
                            "По результатам %s года вашей школы в перечне нет, но она близко: это зона риска."
                                    .formatted(year);
                    case Verdict.Clear _ ->
                            "По результатам %s года вашей школы в перечне нет.".formatted(year);
                    case Verdict.NoData _ ->
                            "О вашей школе за %s год сказать нечего: учитываемых результатов нет. Это не значит, что всё хорошо или плохо."
                                    .formatted(year);
                });
        low(verdict, method, year, Disclosure.WHOLE)
                .ifPresent(low ->
                        told.add(
                                "%s не справились в %s: %s."
                                        .formatted(
                                                Sentence.capital(
                                                        new ThresholdWords(method.threshold())
                                                                .failed()),
                                                Wording.inProcedures(count(verdict, year)),
                                                low)));
        if (hasB(verdict)) {
            told.add(
                    "В %s году такие результаты тоже были: %s."
                            .formatted(
                                    year.previous(),
                                    low(verdict, method, year.previous(), Disclosure.WHOLE)
                                            .orElseThrow()));
        }
        ExitPath.of(verdict, method, year).ifPresent(path -> told.add(way(path)));
        chance.map(ToldVerdict::surety).ifPresent(told::add);
        told.add(
                "Если число неверно, откройте его: оно ведёт к файлу и строке. Назовите их муниципальному координатору или, пока открыто окно уточнений, оспорьте число.");
        return told;
    }

    private static List<String> everybody(
            SchoolVerdict verdict, Method method, AcademicYear year, Disclosure everybody) {
        List<String> told = new ArrayList<>();
        told.add(
                switch (verdict.verdict()) {
                    case Verdict.LowResults _ ->
                            "По результатам %s года школа получает поддержку: она в перечне школ, которым помогают муниципалитет и область."
                                    .formatted(year);
                    case Verdict.AtRisk _ ->
                            "По результатам %s года школы в перечне для поддержки нет; результаты одной или нескольких проверок требуют внимания."
                                    .formatted(year);
                    case Verdict.Clear _ ->
                            "По результатам %s года школы в перечне для поддержки нет."
                                    .formatted(year);
                    case Verdict.NoData _ ->
                            "По результатам %s года о школе нет данных, по которым составляют перечень."
                                    .formatted(year);
                });
        low(verdict, method, year, everybody)
                .ifPresent(low -> told.add("Где не справились многие: %s.".formatted(low)));
        told.add(
                "Перечень составлен по правилу, одинаковому для всех школ: %s."
                        .formatted(MethodTitle.of(method)));
        told.add("Он говорит, кому нужна помощь, и не служит оценкой учителей и учеников.");
        return told;
    }

    /** «Русский 6, 22 из 49 · 45 %; Математика 6, …»; empty where nothing is low in the year. */
    private static Optional<String> low(
            SchoolVerdict verdict, Method method, AcademicYear year, Disclosure disclosure) {
        List<JudgedOutcome> low = new Facts(verdict, method, year).low(year);
        return low.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        low.stream()
                                .map(one ->
                                        Wording.title(one.procedure())
                                                + ", "
                                                + (disclosure.hides()
                                                        ? disclosure.words(one.failed())
                                                        : Wording.share(one, method.threshold())))
                                .collect(Collectors.joining("; ")));
    }

    private static int count(SchoolVerdict verdict, AcademicYear year) {
        return (int)
                verdict.outcomes().stream()
                        .filter(one -> one.low() && one.year().equals(year))
                        .count();
    }

    private static boolean hasB(SchoolVerdict verdict) {
        return verdict.verdict() instanceof Verdict.LowResults listed
                && listed.clauses().contains(Clause.B);
    }

    /** «Чтобы в 2027 году школы в перечне не было, …: Русский 6 — 14 (сейчас 22)». */
    private static String way(ExitPath path) {
        return "Чтобы в %s году школы в перечне не было, при том же числе участников могут не справиться самое большее: %s."
                .formatted(
                        path.next(),
                        path.steps().stream()
                                .map(step ->
                                        "%s — %s (сейчас %s)"
                                                .formatted(
                                                        Wording.title(step.outcome().procedure()),
                                                        Numbers.whole(step.most()),
                                                        Numbers.whole(
                                                                step.outcome().failed().hits())))
                                .collect(Collectors.joining("; ")));
    }

    private static String surety(ListingChance chance) {
        return switch (chance.band()) {
            case RELIABLE ->
                    "Вывод надёжен: при повторении года он был бы тем же не меньше чем в 90 случаях из 100.";
            case ON_THE_EDGE -> "Вывод на границе: при повторении года он мог бы быть и другим.";
            case FEW_DATA ->
                    "Участников мало: вывод сильно зависит от случая, смотрите на него осторожно.";
        };
    }
}
