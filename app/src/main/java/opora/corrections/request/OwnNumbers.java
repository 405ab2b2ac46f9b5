package opora.corrections.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.corrections.window.Window;
import opora.identification.EgeMaths;
import opora.identification.Missing;
import opora.identification.RunRecords.Fact;
import opora.identification.SchoolList.Entry;
import opora.identification.ShownDrafts;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ProcedureOutcomes.Trace;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** What a draft says of one school, number by number. */
@Component
public class OwnNumbers {

    private static final Comparator<OwnNumber> ORDER =
            Comparator.comparing(OwnNumber::year).reversed().thenComparing(OwnNumber::procedure);

    private final ShownDrafts drafts;
    private final ProcedureOutcomes outcomes;

    OwnNumbers(ShownDrafts drafts, ProcedureOutcomes outcomes) {
        this.drafts = drafts;
        this.outcomes = outcomes;
    }

    /** The verdict; empty when the draft is not shown or does not know the school. */
    public Optional<Entry> verdict(TerritoryScope seen, Window window, SchoolId school) {
        return drafts.entry(seen, window.run(), school);
    }

    /** One per counted procedure of both years, also where there is no result, the newer year first; none when the draft is not shown. */
    public List<OwnNumber> of(TerritoryScope seen, Window window, SchoolId school) {
        return verdict(seen, window, school)
                .map(entry -> of(seen, entry, drafts.facts(seen, window.run(), school), school))
                .orElse(List.of());
    }

    private List<OwnNumber> of(
            TerritoryScope seen, Entry entry, List<Fact> facts, SchoolId school) {
        List<Missing> missing = entry.verdict().missing();
        List<Known> current = outcomes.ofSchool(seen, school);
        Map<Long, Known> byNumber =
                current.stream().collect(Collectors.toMap(Known::id, Function.identity()));
        List<OwnNumber> numbers = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Known> known =
                    Optional.ofNullable(byNumber.get(fact.id()))
                            .or(() -> outcomes.trace(seen, fact.id()).map(Trace::fact));
            numbers.add(
                    new OwnNumber(
                            fact.year(),
                            fact.procedure(),
                            known,
                            missing.stream().filter(one -> isOf(fact, one)).findFirst(),
                            newer(current, fact)));
        }
        missing.stream()
                .filter(one -> facts.stream().noneMatch(fact -> isOf(fact, one)))
                .map(one -> withoutFact(one, current))
                .forEach(numbers::add);
        numbers.sort(ORDER);
        return numbers;
    }

    private static OwnNumber withoutFact(Missing one, List<Known> current) {
        Optional<Known> newer =
                current.stream()
                        .filter(known -> known.outcome().year().equals(one.year()))
                        .filter(known -> known.outcome().procedure().equals(one.procedure()))
                        .findFirst();
        return new OwnNumber(
                one.year(), one.procedure(), Optional.empty(), Optional.of(one), newer);
    }

    private static boolean isOf(Fact fact, Missing one) {
        return fact.year().equals(one.year())
                && EgeMaths.with(one.procedure()).anyMatch(fact.procedure()::equals);
    }

    private static Optional<Known> newer(List<Known> current, Fact fact) {
        return current.stream()
                .filter(known -> known.outcome().year().equals(fact.year()))
                .filter(known -> known.outcome().procedure().equals(fact.procedure()))
                .filter(known -> known.id() != fact.id())
                .findFirst();
    }
}
