package opora.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new person, or of one more assignment. {@code municipality} and {@code school} are numbers of the lists on the page, {@code
 * codes} are typed; which of them counts follows from the role.
 */
public record PersonForm(
        String name,
        String email,
        @Nullable Long municipality,
        @Nullable Long school,
        String codes,
        String since,
        String until,
        String basis) {

    static final PersonForm EMPTY = new PersonForm("", "", null, null, "", "", "", "");

    public PersonForm {
        name = Blank.orGiven(name);
        email = Blank.orGiven(email);
        codes = Blank.orGiven(codes);
        since = Blank.orGiven(since);
        until = Blank.orGiven(until);
        basis = Blank.orGiven(basis);
    }

    NewPerson person(Role role) {
        return new NewPerson(name, email, assignment(role));
    }

    NewAssignment assignment(Role role) {
        return new NewAssignment(
                role,
                Optional.ofNullable(municipality).map(MunicipalityId::new),
                Optional.ofNullable(school).map(SchoolId::new),
                schoolCodes(),
                TypedDay.find(since),
                TypedDay.find(until),
                basis);
    }

    /** What cannot be read at all, by field. */
    Map<String, String> unreadable() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Map.of("since", since, "until", until)
                .forEach((field, typed) -> {
                    if (!typed.isBlank() && TypedDay.find(typed).isEmpty()) {
                        mistakes.put(field, "Нужна дата, например 01.09.2026");
                    }
                });
        return mistakes;
    }

    private List<SchoolCode> schoolCodes() {
        return Arrays.stream(codes.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(SchoolCode::new)
                .toList();
    }

    public boolean isOf(Municipality one) {
        return municipality != null && municipality == one.id().value();
    }

    public boolean isOf(School one) {
        return school != null && school == one.id().value();
    }
}
