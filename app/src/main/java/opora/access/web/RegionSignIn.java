package opora.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opora.access.Caller;
import opora.access.RegionAccounts;
import opora.access.SignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in by an account of the region, OpenID Connect with PKCE: {@code OPORA_OIDC_ISSUER} and its neighbours. Filters of Spring Security answer
 * {@code /oauth2/authorization/region} and {@code /login/oauth2/code/region} before any route; without the setting both are not there.
 */
@Component
class RegionSignIn {

    private static final System.Logger LOG = System.getLogger("opora.access");

    private final RegionProvider provider;
    private final RegionAccounts accounts;
    private final Doorway doorway;
    private final PersonSession sessions;
    private final String title;

    RegionSignIn(
            RegionProvider provider,
            RegionAccounts accounts,
            Doorway doorway,
            PersonSession sessions,
            @Value("${opora.oidc.title:Войти через учётную запись области}") String title) {
        this.provider = provider;
        this.accounts = accounts;
        this.doorway = doorway;
        this.sessions = sessions;
        this.title = title;
    }

    /** What stands on the button; empty when there is none. */
    Optional<String> button() {
        return provider.isOn() ? Optional.of(title) : Optional.empty();
    }

    void open(HttpSecurity http) throws Exception {
        if (provider.isOn()) {
            http.oauth2Login(this::wire);
        }
    }

    private void wire(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(way -> way.authorizationRequestResolver(withPkce(provider)))
                .tokenEndpoint(way -> way.accessTokenResponseClient(RegionCalls.tokens()))
                .userInfoEndpoint(way -> way.oidcUserService(RegionCalls.people()))
                .loginPage("/sign-in")
                .successHandler(this::come)
                .failureHandler((request, response, why) -> {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "sign-in by the region failed: {0}",
                            why.toString());
                    response.sendRedirect("/sign-in?after=region");
                });
    }

    private static OAuth2AuthorizationRequestResolver withPkce(
            ClientRegistrationRepository provider) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(provider, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private void come(
            HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException, ServletException {
        Caller caller = new Caller(Optional.empty(), request.getRemoteAddr());
        caller.<IOException>during(() -> {
            OidcUser user = (OidcUser) shown.getPrincipal();
            response.sendRedirect(
                    user == null ? "/sign-in?after=region" : next(user, request, response));
        });
    }

    private String next(OidcUser user, HttpServletRequest request, HttpServletResponse response) {
        String email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            return "/sign-in?after=unknown";
        }
        RegionAccounts.Account account =
                new RegionAccounts.Account(
                        Objects.toString(user.getIssuer(), ""),
                        Objects.toString(user.getSubject(), ""));
        return switch (accounts.come(account, email, proof(user))) {
            case SignIn.Welcome(var person) -> {
                doorway.enter(person, request, response);
                if (proof(user) == RegionAccounts.Proof.SEVERAL_FACTORS) {
                    sessions.noteStrong(request);
                }
                yield "/";
            }
            case SignIn.CodeAsked(var person) -> {
                sessions.openHalf(person, account, request);
                yield "/sign-in/code";
            }
            case SignIn.Wrong _, SignIn.DemoOnly _, SignIn.TooMany _ -> "/sign-in?after=unknown";
            case SignIn.Closed _ -> "/sign-in?after=closed";
        };
    }

    private static RegionAccounts.Proof proof(OidcUser user) {
        List<String> methods = user.getIdToken().getClaimAsStringList("amr");
        return methods != null && methods.contains("mfa")
                ? RegionAccounts.Proof.SEVERAL_FACTORS
                : RegionAccounts.Proof.ONE_FACTOR;
    }
}
