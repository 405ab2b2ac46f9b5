package opora.access.web;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The provider of the region's accounts. It is asked about itself when somebody first wants to come by it: the house opens without it. */
@Component
class RegionProvider implements ClientRegistrationRepository {

    static final String NAME = "region";

    /** Bare http stays inside one machine. */
    private static final Pattern ENCRYPTED_OR_HERE =
            Pattern.compile("https://|http://(127\\.0\\.0\\.1|localhost)[:/]");

    private final String issuer;
    private final String client;
    private final String secret;
    private volatile @Nullable ClientRegistration known;

    RegionProvider(
            @Value("${opora.oidc.issuer:}") String issuer,
            @Value("${opora.oidc.client-id:}") String client,
            @Value("${opora.oidc.client-secret:}") String secret) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        if (isOn() && (this.client.isEmpty() || this.secret.isEmpty())) {
            throw new IllegalStateException(
                    "OPORA_OIDC_ISSUER is set, OPORA_OIDC_CLIENT_ID or OPORA_OIDC_CLIENT_SECRET is not");
        }
        if (isOn() && !ENCRYPTED_OR_HERE.matcher(this.issuer).lookingAt()) {
            throw new IllegalStateException(
                    "OPORA_OIDC_ISSUER has to begin with https:// — who signs in travels there and back");
        }
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!isOn() || !registrationId.equals(NAME)) {
            return null;
        }
        ClientRegistration found = known;
        if (found == null) {
            found =
                    ClientRegistrations.fromOidcConfiguration(ofItself())
                            .registrationId(NAME)
                            .clientId(client)
                            .clientSecret(secret)
                            .scope("openid", "email")
                            .build();
            known = found;
        }
        return found;
    }

    /** OpenID Connect Discovery 1.0, 4: the provider has to name itself as it was asked for. */
    private Map<String, Object> ofItself() {
        Map<String, Object> told =
                RegionCalls.read(
                        URI.create(
                                issuer.replaceFirst("/$", "")
                                        + "/.well-known/openid-configuration"));
        if (!issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException(
                    "the provider at %s calls itself %s".formatted(issuer, told.get("issuer")));
        }
        return told;
    }
}
