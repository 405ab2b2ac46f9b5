package opora.programme.diary.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.diary.Entry;
import opora.programme.wording.ProvisionId;

/**
 * By what a row of a form is known again, «P5-A12-E57».
 *
 * @param upon the newest entry of the activity when the form was written; 0 for none
 */
record FormCode(long programme, ProvisionId activity, long upon) {

    private static final Pattern TEXT = Pattern.compile("P(\\d{1,15})-A(\\d{1,9})-E(\\d{1,15})");

    static FormCode of(long programme, ProvisionId activity, List<Entry> all) {
        return new FormCode(programme, activity, all.stream().mapToLong(Entry::id).max().orElse(0));
    }

    static Optional<FormCode> read(String text) {
        Matcher code = TEXT.matcher(text.strip());
        return code.matches()
                ? Optional.of(
                        new FormCode(
                                Long.parseLong(code.group(1)),
                                new ProvisionId(Integer.parseInt(code.group(2))),
                                Long.parseLong(code.group(3))))
                : Optional.empty();
    }

    String text() {
        return "P%d-A%d-E%d".formatted(programme, activity.value(), upon);
    }
}
