package opora.protection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.protection.store.CarriedOutStore;
import opora.vocabulary.PersonalRecords;
import org.springframework.stereotype.Component;

/** The door to what is kept for how long, and whether that was kept to. */
@Component
public class Retentions {

    private final Terms terms;
    private final CarriedOutStore done;

    Retentions(Terms terms, CarriedOutStore done) {
        this.terms = terms;
        this.done = done;
    }

    /** Empty: nobody has looked yet. */
    public record Kept(Term term, Optional<CarriedOut> done) {}

    /** «1 год с прочтения»; «без срока: …» */
    public String words(PersonalRecords.Keeping keeping) {
        return terms.words(keeping);
    }

    /** In the order of the table. */
    public List<Kept> list() {
        Map<String, CarriedOut> byTerm = done.byTerm();
        return terms.list().stream()
                .map(term -> new Kept(term, Optional.ofNullable(byTerm.get(term.name()))))
                .toList();
    }
}
