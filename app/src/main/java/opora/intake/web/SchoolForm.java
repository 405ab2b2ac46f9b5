package opora.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.SchoolChoice;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import org.springframework.util.MultiValueMap;

/**
 * What a person decided about unknown schools, as the page sends it: parallel lists {@code key}, {@code choice}, {@code code}; or {@code all}
 * with one choice for every school that waits.
 *
 * @param unknownCodes codes typed by the person that no school has
 * @param notCodes under which no school can be added
 */
record SchoolForm(
        Map<String, Optional<SchoolChoice>> choices,
        List<String> unknownCodes,
        List<String> notCodes) {

    static final String ADD = "add";
    static final String LEAVE_OUT = "leave-out";
    static final String JOIN = "join:";

    /** {@code named}: the school of a code. */
    static SchoolForm of(
            MultiValueMap<String, String> sent,
            List<UnknownSchool> unknown,
            Function<String, Optional<SchoolId>> named) {
        SchoolForm form =
                new SchoolForm(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        String forAll = Optional.ofNullable(sent.getFirst("all")).orElse("");
        if (!forAll.isEmpty()) {
            unknown.stream()
                    .filter(school -> school.choice().isEmpty())
                    .forEach(school -> form.choose(school.key(), forAll, named));
            return form;
        }
        List<String> keys = sent.getOrDefault("key", List.of());
        for (int at = 0; at < keys.size(); at++) {
            String code = value(sent, "code", at);
            String choice = code.isEmpty() ? value(sent, "choice", at) : JOIN + code;
            form.choose(keys.get(at), choice, named);
        }
        return form;
    }

    private static String value(MultiValueMap<String, String> sent, String name, int at) {
        List<String> values = sent.getOrDefault(name, List.of());
        return at < values.size() ? values.get(at).strip() : "";
    }

    private void choose(String key, String choice, Function<String, Optional<SchoolId>> named) {
        if (choice.equals(ADD) && !new SchoolCode(key).isWellFormed()) {
            notCodes.add(key);
        } else if (choice.equals(ADD)) {
            choices.put(key, Optional.of(new SchoolChoice.Add()));
        } else if (choice.equals(LEAVE_OUT)) {
            choices.put(key, Optional.of(new SchoolChoice.LeaveOut()));
        } else if (choice.startsWith(JOIN)) {
            String code = choice.substring(JOIN.length());
            Optional<SchoolId> school = named.apply(code);
            school.ifPresentOrElse(
                    known -> choices.put(key, Optional.of(new SchoolChoice.Join(known))),
                    () -> unknownCodes.add(code));
        } else {
            choices.put(key, Optional.empty());
        }
    }
}
