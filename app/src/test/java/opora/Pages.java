package opora;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import opora.access.Viewer;
import opora.access.web.As;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages as a person reads them who is already signed in. */
public final class Pages {

    private final MockMvc mvc;

    public Pages(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MockHttpServletResponse open(Viewer viewer, String address) throws Exception {
        return open(viewer, new Cookie[0], address);
    }

    public MockHttpServletResponse open(Viewer viewer, Cookie[] cookies, String address)
            throws Exception {
        MockHttpServletRequestBuilder asked = get(address);
        if (cookies.length > 0) {
            asked.cookie(cookies);
        }
        MockHttpServletResponse page =
                mvc.perform(asked.with(As.viewer(viewer))).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        return page;
    }

    /** The answer to a search that is sent by a form. */
    public MockHttpServletResponse search(Viewer viewer, String address, String words)
            throws Exception {
        return mvc.perform(post(address).param("q", words).with(As.viewer(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Without tags, pictures and choices, with single spaces. */
    public String text(Viewer viewer, String address) throws Exception {
        return text(open(viewer, address));
    }

    /** Of a page that was opened already. */
    public static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString()
                .replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ")
                .replaceAll("[ \\n\\r\\t]+", " ");
    }
}
