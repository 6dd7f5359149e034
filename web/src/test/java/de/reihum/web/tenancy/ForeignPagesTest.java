package de.reihum.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignPagesTest {

    @Test
    void a_post_from_another_site_is_foreign() {
        assertThat(foreign("POST", Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
        assertThat(foreign("POST", Map.of("Sec-Fetch-Site", "same-site"))).as("another host of the same domain").isTrue();
        assertThat(foreign("POST", Map.of("Host", "reihum.example", "Origin", "https://evil.example"))).isTrue();
        assertThat(foreign("DELETE", Map.of("Host", "reihum.example", "Origin", "null"))).isTrue();
        assertThat(foreign("POST", Map.of("Host", "reihum.example", "Origin", "%%%"))).isTrue();
    }

    @Test
    void a_post_from_our_own_page_is_not() {
        assertThat(foreign("POST", Map.of("Sec-Fetch-Site", "same-origin", "Origin", "null"))).isFalse();
        assertThat(foreign("POST", Map.of("Host", "reihum.example:8443", "Origin", "https://reihum.example:8443"))).isFalse();
    }

    @Test
    void a_program_without_cookies_is_no_foreign_page() {
        assertThat(foreign("POST", Map.of("Host", "reihum.example"))).isFalse();
    }

    @Test
    void a_link_from_anywhere_may_be_followed() {
        assertThat(foreign("GET", Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
    }

    private static boolean foreign(String method, Map<String, String> headers) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(ForeignPagesTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> called.getName().equals("getMethod") ? method : headers.get((String) arguments[0]));
        return ForeignPages.sent(request);
    }
}
