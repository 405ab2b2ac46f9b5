package opora.identification.adversity;

import opora.identification.adversity.AdversityRules.Entered;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A rule for ШНСУ was withdrawn. Published inside its transaction. */
public record RuleWithdrawn(Entered rule, String reason) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                        "identification.adversity_rule_withdrawn",
                        "Критерии ШНСУ отозваны",
                        RuleEntered.subject(rule))
                .because(reason);
    }
}
