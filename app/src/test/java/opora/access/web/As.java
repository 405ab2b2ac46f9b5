package opora.access.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import opora.access.Viewer;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a test of a page ask as this viewer: {@code mvc.perform(get("/schools").with(As.viewer(world.operator())))}. */
public final class As {

    private As() {}

    public static RequestPostProcessor viewer(Viewer viewer) {
        return authentication(new SignedIn(viewer));
    }
}
