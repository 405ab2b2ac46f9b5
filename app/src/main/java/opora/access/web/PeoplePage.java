package opora.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.People.Given;
import opora.access.People.Listed;
import opora.access.Role;

/**
 * The list of people as it was asked for.
 *
 * @param all how many there are without the filter
 * @param sought part of a name, an e-mail address or a territory
 */
public record PeoplePage(List<Listed> people, int all, String sought, Optional<Role> role) {

    static PeoplePage of(List<Listed> all, String sought, Optional<Role> role) {
        String part = sought.strip().toLowerCase(Locale.ROOT);
        return new PeoplePage(
                all.stream()
                        .filter(one -> role.isEmpty() || has(one, role.get()))
                        .filter(one -> texts(one).anyMatch(text -> text.contains(part)))
                        .toList(),
                all.size(),
                sought.strip(),
                role);
    }

    private static boolean has(Listed one, Role role) {
        return one.given().stream().anyMatch(given -> given.assignment().role() == role);
    }

    private static Stream<String> texts(Listed one) {
        return Stream.concat(
                        Stream.of(one.person().name(), one.person().email()),
                        one.given().stream().map(Given::place).flatMap(Optional::stream))
                .map(text -> text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT));
    }

    public boolean isFiltered() {
        return role.isPresent() || !sought.isEmpty();
    }
}
