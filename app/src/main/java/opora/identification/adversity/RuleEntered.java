package opora.identification.adversity;

import opora.identification.adversity.AdversityRules.Entered;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** The region entered a rule for ШНСУ. Published inside its transaction. */
public record RuleEntered(Entered rule) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "identification.adversity_rule_entered",
                "Критерии ШНСУ введены",
                subject(rule),
                new Deed.Change(
                        "по данным",
                        "",
                        "с "
                                + rule.what().from()
                                + rule.what().to().map(last -> " по " + last).orElse("")
                                + " года"),
                new Deed.Change("критерии", "", rule.what().rule().words()));
    }

    static Deed.Subject subject(Entered rule) {
        return Deed.Subject.of("adversity_rule", rule.number(), rule.what().act());
    }
}
