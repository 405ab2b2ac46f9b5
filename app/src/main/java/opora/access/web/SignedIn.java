package opora.access.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person of a request, in the form that Spring Security carries. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    SignedIn(Viewer viewer) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role())));
        this.viewer = viewer;
        setAuthenticated(true);
    }

    static Optional<Viewer> viewer(@Nullable Principal principal) {
        return principal instanceof SignedIn person ? Optional.of(person.viewer) : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public String getName() {
        return viewer.email();
    }
}
