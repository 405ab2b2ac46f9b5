package opora.access.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpRequest;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * How the house calls the provider of the region's accounts: the addresses that it was told and no others. A redirection is an answer that
 * failed, so that neither the secret of the house nor what is believed about a person comes to or from anywhere else.
 */
@Configuration(proxyBeanMethods = false)
class RegionCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
            new ParameterizedTypeReference<>() {};

    /** What the provider says of itself under an address. */
    static Map<String, Object> read(URI address) {
        return Objects.requireNonNull(
                calls(new RestTemplate())
                        .exchange(RequestEntity.get(address).build(), OBJECT)
                        .getBody(),
                "nothing at " + address);
    }

    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens =
                new RestClientAuthorizationCodeTokenResponseClient();
        RestTemplate forms =
                new RestTemplate(
                        List.of(
                                new FormHttpMessageConverter(),
                                new OAuth2AccessTokenResponseHttpMessageConverter()));
        tokens.setRestClient(RestClient.create(calls(forms)));
        return tokens;
    }

    static OidcUserService people() {
        DefaultOAuth2UserService claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls(new RestTemplate()));
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(claims);
        return people;
    }

    /** As that of Spring Security, which cannot be told how to call; Spring Security finds the bean by its type. */
    @Bean
    JwtDecoderFactory<ClientRegistration> regionTokens() {
        Map<String, JwtDecoder> known = new ConcurrentHashMap<>();
        return registration ->
                known.computeIfAbsent(
                        registration.getRegistrationId(), same -> decoder(registration));
    }

    private static JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(
                                Objects.requireNonNull(
                                        registration.getProviderDetails().getJwkSetUri()))
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .restOperations(calls(new RestTemplate()))
                        .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static RestTemplate calls(RestTemplate template) {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .followRedirects(HttpClient.Redirect.NEVER)
                                .connectTimeout(PATIENCE)
                                .build());
        requests.setReadTimeout(PATIENCE);
        template.setRequestFactory(requests);
        template.setInterceptors(List.of(RegionCalls::here));
        return template;
    }

    private static ClientHttpResponse here(
            HttpRequest request, byte[] body, ClientHttpRequestExecution call) throws IOException {
        ClientHttpResponse answer = call.execute(request, body);
        if (answer.getStatusCode().is3xxRedirection()) {
            answer.close();
            throw new IOException(request.getURI() + " sends elsewhere");
        }
        return answer;
    }
}
