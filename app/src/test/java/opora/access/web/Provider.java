package opora.access.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.context.ContextLoaderListener;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A real provider of OpenID Connect on this machine: Spring Authorization Server. Its people are named after the claims that it makes: {@code
 * belova@x.example}, with {@code unverified+} or {@code mfa+} before; with {@code another+} before it is another account
 * of the same address; or with a {@link Lie} before, and then it lies.
 */
final class Provider {

    static final String CLIENT = "opora";
    static final String SECRET = "a secret of the test";
    static final String HOST = "opora.example";

    /** Stands in for the pages on which a person shows who she is to the provider. */
    private static final String PERSON = "X-Person";

    /** What is wrong with the answer about a person. */
    enum Lie {
        ANOTHER_NONCE,
        FOR_ANOTHER_CLIENT,
        OF_ANOTHER_ISSUER,
        OUTLIVED,
        SIGNED_BY_A_STRANGER;

        String about(String person) {
            return name() + "+" + person;
        }

        private boolean isOf(String name) {
            return name.startsWith(name() + "+");
        }
    }

    private final Tomcat tomcat = new Tomcat();

    /** What is answered under a path instead of the truth: go there. */
    private final Map<String, String> detours = new ConcurrentHashMap<>();

    private Provider() {}

    static Provider start() {
        Provider provider = new Provider();
        try {
            provider.open();
            return provider;
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open() throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("provider").toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        Context site = tomcat.addContext("", null);
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.register(Beans.class);
        site.addServletContainerInitializer(
                (classes, servlets) -> {
                    servlets.addFilter("detours", this::detour)
                            .addMappingForUrlPatterns(null, false, "/*");
                    servlets.addListener(new ContextLoaderListener(beans));
                    servlets.addFilter(
                                    "security",
                                    new DelegatingFilterProxy("springSecurityFilterChain", beans))
                            .addMappingForUrlPatterns(null, false, "/*");
                    servlets.addServlet("pages", new DispatcherServlet(beans)).addMapping("/");
                },
                Set.of());
        tomcat.getConnector();
        tomcat.start();
    }

    /** From now on whoever asks under the path is sent to the address. */
    void send(String path, String to) {
        detours.put(path, to);
    }

    void sendNobody() {
        detours.clear();
    }

    private void detour(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        String to = detours.get(((HttpServletRequest) request).getRequestURI());
        if (to == null) {
            rest.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendRedirect(to);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /** What the browser of a person does there: shows who she is and is sent back. Answers the address to go to. */
    String signIn(String person, String authorize) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(authorize))
                                        .header(PERSON, person)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .filter(back -> !back.contains("error="))
                .orElseThrow(() -> new AssertionError(answer.headers() + answer.body()));
    }

    /** No @Configuration: the house of a test must not find it. */
    @EnableWebSecurity
    static class Beans {

        @Bean
        SecurityFilterChain security(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                    .addFilterAfter(Beans::signedInThere, SecurityContextHolderFilter.class)
                    .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                    .build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId(CLIENT)
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri("http://" + HOST + "/login/oauth2/code/region")
                            .scope("openid")
                            .scope("email")
                            .clientSettings(
                                    ClientSettings.builder()
                                            .requireProofKey(true)
                                            .requireAuthorizationConsent(false)
                                            .build())
                            .build());
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            return fresh();
        }

        /** One signs in the name of another, under the same number of the key. */
        @Bean
        JwtEncoder signing(JWKSource<SecurityContext> keys) throws NoSuchAlgorithmException {
            JwtEncoder own = new NimbusJwtEncoder(keys);
            JwtEncoder stranger = new NimbusJwtEncoder(fresh());
            return token ->
                    Lie.SIGNED_BY_A_STRANGER.isOf(
                                    Objects.toString(token.getClaims().getSubject(), ""))
                            ? stranger.encode(token)
                            : own.encode(token);
        }

        private static JWKSource<SecurityContext> fresh() throws NoSuchAlgorithmException {
            KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return new ImmutableJWKSet<>(
                    new JWKSet(
                            new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                                    .privateKey((RSAPrivateKey) pair.getPrivate())
                                    .keyID("test")
                                    .build()));
        }

        @Bean
        JwtDecoder tokensOfTheQuestionsAboutPeople(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        private static void signedInThere(
                ServletRequest request, ServletResponse response, FilterChain rest)
                throws IOException, ServletException {
            String person = ((HttpServletRequest) request).getHeader(PERSON);
            if (person != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        person,
                                        "",
                                        List.of(
                                                FactorGrantedAuthority.fromAuthority(
                                                        FactorGrantedAuthority
                                                                .PASSWORD_AUTHORITY))));
            }
            rest.doFilter(request, response);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                Authentication who = token.getPrincipal();
                String name = who == null ? "" : who.getName();
                token.getClaims()
                        .subject(name.replaceFirst("^(mfa|unverified)\\+", ""))
                        .claim("email", name.replaceFirst("^\\w+\\+", ""))
                        .claim("email_verified", !name.startsWith("unverified+"))
                        .claim(
                                "amr",
                                name.startsWith("mfa+") ? List.of("pwd", "mfa") : List.of("pwd"));
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    lie(name, token.getClaims());
                }
            };
        }

        private static void lie(String name, JwtClaimsSet.Builder claims) {
            if (Lie.ANOTHER_NONCE.isOf(name)) {
                claims.claim("nonce", "of another request");
            }
            if (Lie.FOR_ANOTHER_CLIENT.isOf(name)) {
                claims.audience(List.of("another-client")).claim("azp", "another-client");
            }
            if (Lie.OF_ANOTHER_ISSUER.isOf(name)) {
                claims.issuer("http://127.0.0.1:1");
            }
            if (Lie.OUTLIVED.isOf(name)) {
                Instant past = Instant.now(Clock.systemUTC()).minus(Duration.ofHours(2));
                claims.issuedAt(past).expiresAt(past.plus(Duration.ofMinutes(5)));
            }
        }
    }
}
