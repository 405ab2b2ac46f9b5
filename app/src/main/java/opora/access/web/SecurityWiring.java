package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import opora.access.SecondFactorRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;
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

    /** What a page of ours never asks a browser for. */
    private static final String NOTHING_OF_THE_DEVICE =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(),"
                    + " payment=(), usb=()";

    private final SecondFactorRule rule;
    private final Pace everything;
    private final Pace costly;

    SecurityWiring(
            SecondFactorRule rule,
            @Value("${opora.pace.address:1200}") int ofAddress,
            @Value("${opora.pace.costly:60}") int ofPerson,
            Clock clock) {
        this.rule = rule;
        everything = new Pace(ofAddress, clock);
        costly = new Pace(ofPerson, clock);
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    SessionIdGenerator sessionIds() {
        return new SessionIds();
    }

    @Bean
    CsrfTokenRepository formTokens() {
        return new FormTokens();
    }

    /** Pages are read and forms are sent; there is nothing to answer to any other method. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST"));
        return firewall;
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
                        refusals.accessDeniedHandler(
                                        (request, response, why) -> {
                                            Refusals.tell(request, why.getClass().getSimpleName());
                                            response.sendError(statusOf(why));
                                        })
                                .authenticationEntryPoint((request, response, why) ->
                                        response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(SecurityWiring::headers)
                .addFilterAfter(new AddressPace(everything), HeaderWriterFilter.class)
                .addFilterBefore(new UploadsOfStrangers(), CsrfFilter.class)
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
                        new StaticHeadersWriter("Permissions-Policy", NOTHING_OF_THE_DEVICE))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LegibleOnly());
        registry.addInterceptor(new RouteGuard(rule));
        registry.addInterceptor(new CostlyPace(costly));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
        resolvers.add(new PreviousVisitArgument());
    }
}
