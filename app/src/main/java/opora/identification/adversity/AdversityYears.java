package opora.identification.adversity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import opora.identification.adversity.AdversityRules.Entered;
import opora.results.Description;
import opora.results.Descriptions;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Of which years anything can be said of adverse conditions, and what the newest form asks. */
@Component
public class AdversityYears {

    private final AdversityRules rules;
    private final Descriptions descriptions;
    private final Clock clock;

    AdversityYears(AdversityRules rules, Descriptions descriptions, Clock clock) {
        this.rules = rules;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    /** Years of which schools in sight answered or for which a rule begins, the newest first; the one under way where there are none. */
    public List<AcademicYear> list(TerritoryScope seen) {
        TreeSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(descriptions.years(seen, Description.Kind.CONTEXT));
        rules.list().stream()
                .filter(Entered::isValid)
                .map(one -> one.what().from())
                .forEach(years::add);
        return years.isEmpty()
                ? List.of(AcademicYear.at(LocalDate.now(clock)))
                : List.copyOf(years);
    }

    /** One of {@link #list}: the one that is asked for, else the newest that has a rule, else the newest. */
    public AcademicYear chosen(TerritoryScope seen, Optional<AcademicYear> asked) {
        List<AcademicYear> years = list(seen);
        return asked.filter(years::contains)
                .or(() -> years.stream().filter(year -> rules.of(year).isPresent()).findFirst())
                .orElse(years.getFirst());
    }

    /** The columns of the context form of the newest year in sight, each once, in the order of the Russian alphabet: a rule is made for the form of today. */
    public List<String> headings(TerritoryScope seen) {
        return descriptions.years(seen, Description.Kind.CONTEXT).stream()
                .limit(1)
                .flatMap(year ->
                        descriptions.ofSchools(seen, Description.Kind.CONTEXT, year).stream())
                .flatMap(known -> known.description().headings().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
