package opora;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import opora.access.People;
import opora.access.PersonalData;
import opora.guards.Code;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** Whoever looks at personal data of others is written into the journal: controllers that ask for people say so. */
class PersonalViewTests {

    /** Controllers that ask for people and show those of nobody else, each with its reason. */
    private static final Map<String, String> OWN =
            Map.of(
                    "opora.access.web.MeController", "the account of the one who looks",
                    "opora.access.web.PasswordController", "the password of the one who looks");

    @Test
    void a_controller_that_shows_people_says_so() {
        List<String> silent =
                Code.OF_THE_PRODUCT.stream()
                        .filter(one -> one.isAnnotatedWith(Controller.class))
                        .filter(one ->
                                one.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(to ->
                                                to.getTargetClass().isEquivalentTo(People.class)))
                        .filter(one -> !saysSo(one))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(silent).containsExactlyInAnyOrderElementsOf(OWN.keySet());
    }

    private static boolean saysSo(JavaClass one) {
        return one.isAnnotatedWith(PersonalData.class)
                || one.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(PersonalData.class));
    }
}
