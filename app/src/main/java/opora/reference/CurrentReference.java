package opora.reference;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import opora.reference.entry.Checking;
import opora.results.ReferenceVersions;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** Tells whoever reads and analyses results what counts now. */
@Component
class CurrentReference implements ByCards, ReferenceVersions {

    private final ReferenceBook book;

    CurrentReference(ReferenceBook book) {
        this.book = book;
    }

    @Override
    public Card card(Procedure procedure, AcademicYear year) {
        return book.card(procedure, year);
    }

    @Override
    public SortedMap<Procedure, Card> cards(AcademicYear year) {
        return book.cards(year);
    }

    @Override
    public Optional<String> told(Procedure procedure, AcademicYear year, Instant acceptedAt) {
        Card card = book.card(procedure, year);
        Part part = Checking.isByTestScore(procedure) ? Part.MINIMUM : Part.SCALE;
        return card.version(part, acceptedAt)
                .map(then ->
                        "При приёмке %s (%s): %s.%s"
                                .formatted(
                                        part == Part.SCALE
                                                ? "действовала шкала"
                                                : "действовал минимальный балл",
                                        then.title(),
                                        then.contents().words(part),
                                        since(card, part, then)));
    }

    private static String since(Card card, Part part, Version then) {
        return card.version(part)
                .filter(now -> !now.equals(then))
                .map(now ->
                        " Сейчас %s (%s): %s; эти числа по ней не пересчитаны."
                                .formatted(
                                        part == Part.SCALE ? "другая" : "другой",
                                        now.title(),
                                        now.contents().words(part)))
                .orElse("");
    }
}
