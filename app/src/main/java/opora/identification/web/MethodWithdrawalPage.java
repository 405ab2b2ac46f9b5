package opora.identification.web;

import java.util.Map;
import opora.identification.Methods.Version;

/** Asks why a version is taken back. */
public record MethodWithdrawalPage(Version version, String reason, Map<String, String> mistakes) {

    public String title() {
        return MethodChoices.capital(version.title());
    }

    public String address() {
        return "/identification/methods/%d/withdrawal"
                .formatted(version.entry().orElseThrow().number());
    }
}
