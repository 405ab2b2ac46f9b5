package opora.identification.adversity.criteria;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Heading;
import opora.results.Description;
import opora.results.Description.Said;

/**
 * When a school works in adverse social conditions (ШНСУ): when it meets at least so many of these criteria. The documents describe such schools in words and give no number
 * (METHODOLOGY 1.1), so every rule is a region's own and none comes with Opora.
 *
 * @param criteria 1 to {@link #MOST}
 * @param atLeast 1 to the number of criteria
 */
public record AdversityRule(List<Criterion> criteria, int atLeast) {

    public static final int MOST = 8;

    /** @throws IllegalArgumentException for no criterion, too many of them, or more needed than there are */
    public AdversityRule {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()
                || criteria.size() > MOST
                || atLeast < 1
                || atLeast > criteria.size()) {
            throw new IllegalArgumentException(atLeast + " of " + criteria.size() + " criteria");
        }
    }

    /** {@code form}: what the school answered; empty for one that did not. An answer that is missing is never taken for a good one. */
    public Conditions of(Optional<Description> form) {
        return new Conditions(
                criteria.stream().map(criterion -> answered(form, criterion)).toList(), atLeast);
    }

    private static Conditions.Answered answered(Optional<Description> form, Criterion criterion) {
        Optional<String> first = said(form, criterion.heading());
        Optional<String> second = criterion.base().flatMap(base -> said(form, base));
        return new Conditions.Answered(
                criterion,
                criterion.base().isEmpty()
                        ? first
                        : first.map(part -> part + " из " + second.orElse("?")),
                criterion.of(first, second));
    }

    private static Optional<String> said(Optional<Description> form, String heading) {
        String column = Heading.plain(heading);
        return form.stream()
                .flatMap(description -> description.said().stream())
                .filter(cell -> Heading.plain(cell.heading()).equals(column))
                .map(Said::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** «не меньше 2 из 3 критериев: …». */
    public String words() {
        String all = String.join("; ", criteria.stream().map(Criterion::words).toList());
        return criteria.size() == 1
                ? all
                : "не меньше %d из %d критериев: %s".formatted(atLeast, criteria.size(), all);
    }
}
