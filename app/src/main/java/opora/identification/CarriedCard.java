package opora.identification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.results.ResultCarriers.Carried;
import opora.results.ResultCarriers.ClassPart;
import opora.results.ResultCarriers.TaskPart;
import opora.statistics.Carriers;
import opora.statistics.DisclosedShare;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;
import opora.vocabulary.Procedure;

/**
 * Which classes and which tasks carry a low result, for people.
 *
 * @param classes in the descending order of their share; those whose own share reaches the threshold are marked. None where the source tells no classes
 * @param sentences what follows from them
 * @param tasks the dearest first, at most {@value #SHOWN}
 * @param others how many tasks more are below the corridor
 * @param address of the whole analysis
 */
public record CarriedCard(
        String procedure,
        List<ClassLine> classes,
        List<String> sentences,
        List<String> tasks,
        int others,
        String address) {

    static final int SHOWN = 5;
    private static final Noun CLASS_GENITIVE = new Noun("класса", "классов", "классов");

    /** {@code label}: «6Б»; «класс № 2» where the source only numbers its classes. {@code marked}: its own share reaches the threshold: «маркер ШНОР» of a municipal programme. */
    public record ClassLine(String label, String failed, boolean marked) {}

    public static CarriedCard of(
            Procedure procedure, Threshold threshold, Carried carried, Disclosure disclosure) {
        List<ClassPart> classes =
                carried.failed().stream()
                        .filter(part -> !part.failed().isOfNothing())
                        .sorted(
                                Comparator.comparing((ClassPart part) -> part.failed().value())
                                        .reversed()
                                        .thenComparing(ClassPart::label))
                        .toList();
        return new CarriedCard(
                Wording.title(procedure),
                classes.stream().map(part -> line(part, threshold, disclosure)).toList(),
                sentences(classes, threshold, disclosure),
                carried.tasks().stream()
                        .limit(SHOWN)
                        .map(part -> task(part, carried.group()))
                        .toList(),
                Math.max(0, carried.tasks().size() - SHOWN),
                carried.address());
    }

    /** Nothing to tell: neither two classes nor a task below the corridor. */
    public boolean isEmpty() {
        return classes.size() < 2 && tasks.isEmpty();
    }

    private static ClassLine line(ClassPart part, Threshold threshold, Disclosure disclosure) {
        return new ClassLine(
                label(part),
                disclosure.words(part.failed()),
                disclosure.of(part.failed()) instanceof DisclosedShare.Whole
                        && threshold.isReachedBy(part.failed()));
    }

    /** Only of classes that may be told whole: what is hidden in the table is not told in words. */
    private static List<String> sentences(
            List<ClassPart> classes, Threshold threshold, Disclosure disclosure) {
        List<String> sentences = new ArrayList<>();
        if (classes.size() < 2 || disclosure.hides()) {
            return sentences;
        }
        Carriers carriers = Carriers.of(classes.stream().map(ClassPart::failed).toList());
        if (carriers.parts() == 1) {
            ClassPart most =
                    classes.stream()
                            .max(Comparator.comparing(part -> part.failed().hits()))
                            .orElseThrow();
            without(most, carriers.all(), threshold).ifPresent(sentences::add);
        } else if (carriers.parts() > 1) {
            sentences.add(
                    "Не справившиеся распределены по классам: половину из них набирают только %d из %s."
                            .formatted(carriers.parts(), CLASS_GENITIVE.counted(classes.size())));
        }
        return sentences;
    }

    private static Optional<String> without(ClassPart most, Share all, Threshold threshold) {
        Share rest =
                new Share(all.hits() - most.failed().hits(), all.size() - most.failed().size());
        if (rest.isOfNothing()) {
            return Optional.empty();
        }
        return Optional.of(
                "Половина не справившихся или больше — в одном классе: %s, %s из %s. Без него доля была бы %s из %s · %s, %s."
                        .formatted(
                                label(most),
                                Numbers.whole(most.failed().hits()),
                                Numbers.whole(all.hits()),
                                Numbers.whole(rest.hits()),
                                Numbers.whole(rest.size()),
                                ShareText.percent(rest, threshold),
                                threshold.isReachedBy(rest)
                                        ? new ThresholdWords(threshold).reached()
                                        : new ThresholdWords(threshold).below()));
    }

    private static String label(ClassPart part) {
        return label(part.label());
    }

    /** «6Б»; «класс № 2» where the source only numbers its classes. */
    public static String label(String written) {
        if (written.isBlank()) {
            return "класс не указан";
        }
        return written.matches("\\d+") ? "класс № " + written : written;
    }

    /** «Задание 7 — 31 % баллов, Среднереченская область — 58 %: умение». */
    private static String task(TaskPart part, String group) {
        return "Задание %s — %s баллов, %s — %s%s"
                .formatted(
                        part.task(),
                        Numbers.percent(part.solved()),
                        group,
                        Numbers.percent(part.reference()),
                        part.skill().isEmpty() ? "" : ": " + part.skill());
    }
}
