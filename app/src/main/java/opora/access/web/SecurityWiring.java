package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import opora.access.SecondFactorRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring Security brings sessions, tokens of forms and headers; who may call which route stands at the route itself, see {@link RouteGuard}. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring implements WebMvcConfigurer {

    /** No code and no style inside a page, nothing from elsewhere; Tabler draws its small signs from data addresses. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /** Mail programs send there without a form (RFC 8058); the address is the secret, so nobody is tricked into it. */
    private static final String BY_ONE_CLICK = "/unsubscribe/*";

    private final SecondFactorRule rule;

    SecurityWiring(SecondFactorRule rule) {
        this.rule = rule;
    }

    /** Sent by https only when it was got by https: a school may reach a test installation by bare http. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new SessionCookie();
        cookie.setCookieName("opora");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("opora-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            PersonSession sessions,
            CsrfTokenRepository formTokens,
            RegionSignIn region)
            throws Exception {
        region.open(http);
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(BY_ONE_CLICK)
                                .csrfTokenRepository(formTokens)
                                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .authorizeHttpRequests(routes ->
                        routes.requestMatchers("/actuator/health", "/actuator/health/*")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(refusals ->
                        refusals.accessDeniedHandler((request, response, why) ->
                                        response.sendError(statusOf(why)))
                                .authenticationEntryPoint((request, response, why) ->
                                        response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(SecurityWiring::headers)
                .addFilterAfter(new CallerFilter(), AuthorizationFilter.class)
                .anonymous(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static int statusOf(Exception why) {
        return why instanceof CsrfException
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(
                        new StaticHeadersWriter(
                                "Permissions-Policy", "camera=(), geolocation=(), microphone=()"))
                .addHeaderWriter(
                        new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LegibleOnly());
        registry.addInterceptor(new RouteGuard(rule));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
    }
}
