package opora;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import opora.access.Viewer;
import opora.access.web.As;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Pages as a person reads them who is already signed in. */
public final class Pages {

    private final MockMvc mvc;

    public Pages(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MockHttpServletResponse open(Viewer viewer, String address) throws Exception {
        MockHttpServletResponse page =
                mvc.perform(get(address).with(As.viewer(viewer))).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        return page;
    }

    /** Without tags, pictures and choices, with single spaces. */
    public String text(Viewer viewer, String address) throws Exception {
        return open(viewer, address)
                .getContentAsString()
                .replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ")
                .replaceAll("[ \\n\\r\\t]+", " ");
    }
}
