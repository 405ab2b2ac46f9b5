package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me?a=1&b=2",
                "/schools?q=%D0%9B%D0%B8%D0%BF%D0%BE%D0%B2%D1%8B%D0%B9",
                "/identification/runs/3?status=LISTED#list"
            })
    void a_page_of_this_site_stays_as_it_is(String address) {
        assertThat(LocalAddress.of(address)).contains(address);
    }

    @Test
    void letters_that_no_header_carries_are_written_as_a_browser_would() {
        assertThat(LocalAddress.of("/schools?q=Липа"))
                .contains("/schools?q=%D0%9B%D0%B8%D0%BF%D0%B0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "me",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/../..//elsewhere.example",
                "/me/../people",
                "/{x}",
                "/me?a={x}",
                "/a b",
                "/%zz",
                "/me\r\nSet-Cookie: a=b",
                "/me\u0000"
            })
    void whatever_else_it_is_leads_nowhere(String address) {
        assertThat(LocalAddress.of(address)).isEmpty();
    }

    @Test
    void what_would_not_fit_into_a_header_leads_nowhere() {
        assertThat(LocalAddress.of("/me?a=" + "b".repeat(1994))).isPresent();
        assertThat(LocalAddress.of("/me?a=" + "b".repeat(1995))).isEmpty();
        assertThat(LocalAddress.of("/me?a=" + "ж".repeat(400))).isEmpty();
    }

    @Test
    void a_referer_is_a_page_of_this_host_only() {
        assertThat(LocalAddress.ofReferer("https://opora.example/me?a=1", "opora.example"))
                .contains("/me?a=1");
        assertThat(LocalAddress.ofReferer("https://opora.example:8443/me", "opora.example"))
                .isEmpty();
        assertThat(
                        LocalAddress.ofReferer(
                                "https://elsewhere.example/a//opora.example//evil.example",
                                "opora.example"))
                .isEmpty();
        assertThat(LocalAddress.ofReferer("https://opora.example//evil.example", "opora.example"))
                .isEmpty();
        assertThat(LocalAddress.ofReferer("", "")).isEmpty();
        assertThat(LocalAddress.ofReferer("{x}", "opora.example")).isEmpty();
    }
}
