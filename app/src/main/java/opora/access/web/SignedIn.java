package opora.access.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import opora.access.Person;
import opora.access.Viewer;
import opora.access.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person of a request, in the form that Spring Security carries. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewers.Signed signed;

    SignedIn(Viewers.Signed signed) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + signed.viewer().role())));
        this.signed = signed;
        setAuthenticated(true);
    }

    static Optional<Viewer> viewer(@Nullable Principal principal) {
        return principal instanceof SignedIn person
                ? Optional.of(person.signed.viewer())
                : Optional.empty();
    }

    /** Whether the password was handed over and has to be changed first. */
    static boolean hasInitialPassword(@Nullable Principal principal) {
        return principal instanceof SignedIn person
                && person.signed.password() == Person.PasswordKind.INITIAL;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Viewer getPrincipal() {
        return signed.viewer();
    }

    @Override
    public String getName() {
        return signed.viewer().email();
    }
}
