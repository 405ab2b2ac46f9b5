package opora.identification.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Methods.Entry;
import opora.identification.Methods.Version;
import opora.identification.RuleWords;
import opora.ui.HouseTime;

/**
 * The catalogue of methods.
 *
 * @param mayEnter whether the one who looks enters methods
 */
public record MethodsPage(List<Row> rows, boolean mayEnter) {

    /**
     * @param kind of the tag: «done» for one that holds
     * @param entered who and when; «поставляется с Опорой»
     * @param why it was withdrawn, by whom and when; «» for one that was not
     * @param number of a version of the region that holds and can be corrected and withdrawn; empty for others
     */
    public record Row(
            String id,
            String title,
            String years,
            String parts,
            String act,
            String kind,
            String state,
            String entered,
            String why,
            Optional<Long> number) {}

    static MethodsPage of(List<Version> versions, Viewer viewer, HouseTime time) {
        Set<String> told = new HashSet<>();
        return new MethodsPage(
                versions.stream()
                        .map(version ->
                                row(
                                        version,
                                        version.isValid() && told.add(version.method().id()),
                                        time))
                        .toList(),
                viewer.may(Right.IDENTIFY));
    }

    private static Row row(Version version, boolean holds, HouseTime time) {
        return new Row(
                version.method().id(),
                MethodChoices.capital(version.title()),
                MethodChoices.years(version),
                RuleWords.of(version.method(), version.from()).brief(),
                version.act(),
                holds ? "done" : "wait",
                holds ? "Действует" : version.isValid() ? "Заменена" : "Отозвана",
                version.entry()
                        .map(entry -> entry.by() + ", " + time.whole(entry.at()))
                        .orElse("поставляется с Опорой"),
                version.entry()
                        .flatMap(Entry::withdrawal)
                        .map(gone ->
                                "%s, %s: %s"
                                        .formatted(gone.by(), time.whole(gone.at()), gone.reason()))
                        .orElse(""),
                holds ? version.entry().map(Entry::number) : Optional.empty());
    }
}
