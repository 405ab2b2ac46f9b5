package opora.identification.adversity.web;

import java.util.Map;
import opora.identification.adversity.AdversityRules.Entered;

/** Asks why a rule is taken back. */
public record RuleWithdrawalPage(Entered rule, String reason, Map<String, String> mistakes) {

    public String address() {
        return "%s/%d/withdrawal".formatted(RulesController.ADDRESS, rule.number());
    }
}
