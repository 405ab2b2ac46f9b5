package opora.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Optional;

/** Law 1 as a list: a class of a room may know classes of the rooms before its own. {@code root}: the package that holds the rooms. */
public record OnlyUp(String root, List<String> road) {

    public void check(JavaClasses code) {
        assertThat(sins(code)).isEmpty();
    }

    public List<String> sins(JavaClasses code) {
        return code.stream()
                .filter(one -> room(one).isPresent())
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(this::looksDown)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private boolean looksDown(Dependency dependency) {
        return room(dependency.getTargetClass())
                .filter(target ->
                        road.indexOf(target)
                                > road.indexOf(room(dependency.getOriginClass()).orElseThrow()))
                .isPresent();
    }

    private Optional<String> room(JavaClass one) {
        if (!one.getPackageName().startsWith(root + ".")) {
            return Optional.empty();
        }
        String room = one.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
        return Optional.of(room).filter(road::contains);
    }
}
