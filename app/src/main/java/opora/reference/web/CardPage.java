package opora.reference.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.reference.Card;
import opora.reference.Contents;
import opora.reference.Part;
import opora.reference.Source;
import opora.reference.Version;
import opora.reference.WorkTask;
import opora.results.Descriptions;
import opora.results.MarkScale;
import opora.ui.HouseTime;

/**
 * Everything known of one procedure in one year.
 *
 * @param described the description of the work that was loaded
 */
public record CardPage(Card card, Optional<Descriptions.Known> described, HouseTime time) {

    /** A part with where it is from. {@code kind} and {@code tag} of {@link Source.State}. */
    public record Told(
            String words, String kind, String tag, String meaning, String source, String by) {}

    /** {@code mark}: «2»; {@code range}: «0–9». */
    public record MarkRange(String mark, String range) {}

    /**
     * A version in the history.
     *
     * @param counts for which parts, «действует: шкала»; «» for none
     * @param gone who withdrew it and why; «» for one that was not
     * @param withdrawal address; «» where it cannot be withdrawn
     */
    public record Event(
            String title,
            List<String> says,
            String source,
            String kind,
            String state,
            String by,
            String counts,
            String gone,
            String withdrawal) {}

    public String title() {
        return card.title();
    }

    public String address() {
        return card.address();
    }

    public List<ListPage.Cell> parts() {
        return List.of(Part.values()).stream()
                .filter(part ->
                        ListPage.isAsked(card.procedure(), part) || card.version(part).isPresent())
                .map(part -> ListPage.cell(card, part))
                .toList();
    }

    public Optional<Told> told(Part part) {
        return card.version(part)
                .map(version ->
                        new Told(
                                version.contents().words(part),
                                version.source().state().kind(),
                                version.source().state().title(),
                                version.source().state().meaning(),
                                version.source().words(),
                                by(version)));
    }

    public boolean isAsked(Part part) {
        return ListPage.isAsked(card.procedure(), part) || card.version(part).isPresent();
    }

    public List<MarkRange> ranges() {
        return card.now().scale().map(CardPage::ranges).orElse(List.of());
    }

    private static List<MarkRange> ranges(MarkScale scale) {
        return IntStream.rangeClosed(2, 5)
                .mapToObj(mark ->
                        new MarkRange("«" + mark + "»", scale.least(mark) + "–" + scale.most(mark)))
                .toList();
    }

    public String maximum() {
        return card.now().maximum().isPresent()
                ? Integer.toString(card.now().maximum().getAsInt())
                : "";
    }

    /** Those that count; what they leave out of skills, levels and codes is filled from the description. */
    public List<WorkTask> tasks() {
        List<WorkTask> known = card.now().tasks();
        List<WorkTask> told = describedTasks();
        return known.stream()
                .map(task ->
                        told.stream()
                                .filter(one -> one.number().equals(task.number()))
                                .findFirst()
                                .map(one -> filled(task, one))
                                .orElse(task))
                .toList();
    }

    private static WorkTask filled(WorkTask task, WorkTask told) {
        return new WorkTask(
                task.number(),
                task.maximum(),
                task.level().isEmpty() ? told.level() : task.level(),
                task.skill().isEmpty() ? told.skill() : task.skill(),
                task.codes().isEmpty() ? told.codes() : task.codes());
    }

    public List<WorkTask> describedTasks() {
        return described.map(known -> DescribedTasks.of(known.description())).orElse(List.of());
    }

    /** Address of the description; «» without one. */
    public String descriptionAddress() {
        return described.map(known -> "/results/descriptions/" + known.id()).orElse("");
    }

    public List<String> conditions() {
        return card.now().conditions().stream().map(Contents::words).toList();
    }

    /** Σ of the tasks against the maximum of the scale; «» where they agree or one is not known. */
    public String disagreement() {
        Optional<MarkScale> scale = card.now().scale();
        return card.now()
                .paper()
                .filter(paper -> scale.isPresent() && paper.maximum() != scale.get().maximum())
                .map(paper ->
                        "По заданиям выходит %d, а максимальный балл шкалы %d: что-то из двух неверно. Сверьте с документом."
                                .formatted(paper.maximum(), scale.orElseThrow().maximum()))
                .orElse("");
    }

    public Optional<Version> recommended() {
        return card.recommended().filter(version -> card.version(Part.SCALE).isEmpty());
    }

    public List<String> recommendedWords() {
        return recommended()
                .map(version ->
                        version.contents().parts().stream()
                                .map(part -> part.title() + ": " + version.contents().words(part))
                                .toList())
                .orElse(List.of());
    }

    public List<Event> history() {
        return card.versions().stream().map(this::event).toList();
    }

    private Event event(Version version) {
        String counts =
                List.of(Part.values()).stream()
                        .filter(part -> card.version(part).filter(version::equals).isPresent())
                        .map(part -> part.title().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return new Event(
                version.number() == 0 ? "Поставляется с Опорой" : "Версия " + version.number(),
                version.contents().parts().stream()
                        .map(part -> part.title() + ": " + version.contents().words(part))
                        .toList(),
                version.source().words(),
                version.source().state().kind(),
                version.source().state().title(),
                by(version),
                counts,
                version.withdrawn()
                        .map(gone ->
                                "Отозвана: %s, %s. %s"
                                        .formatted(
                                                time.whole(gone.by().at()),
                                                gone.by().name(),
                                                gone.reason()))
                        .orElse(""),
                version.number() > 0 && version.counts()
                        ? card.address() + "/versions/" + version.number() + "/withdrawal"
                        : "");
    }

    private String by(Version version) {
        return version.by()
                .map(signed -> time.whole(signed.at()) + ", " + signed.name())
                .orElse("");
    }
}
