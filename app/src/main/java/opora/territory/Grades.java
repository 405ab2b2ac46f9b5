package opora.territory;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grades that a school has, read from what the register prints: «1–9», «1-4, 10-11», «5 – 9 классы», «11». */
record Grades(Set<Integer> taught) {

    private static final Pattern PART = Pattern.compile("(\\d{1,2})(?:\\s*[-–—‑−]\\s*(\\d{1,2}))?");
    private static final int LAST = 12;

    /** Empty when the register is silent or says it in another way: then nothing is concluded. */
    static Optional<Grades> find(String text) {
        String numbers = text.strip().replaceFirst("(?iu)\\s*(классы|класс|кл\\.?)$", "");
        Set<Integer> taught = new TreeSet<>();
        for (String part : numbers.split("[,;]", -1)) {
            Matcher grades = PART.matcher(part.strip());
            if (!grades.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(grades.group(1));
            int to = Optional.ofNullable(grades.group(2)).map(Integer::parseInt).orElse(from);
            if (to < from || to > LAST) {
                return Optional.empty();
            }
            for (int grade = from; grade <= to; grade++) {
                taught.add(grade);
            }
        }
        return Optional.of(new Grades(taught));
    }

    boolean has(int grade) {
        return taught.contains(grade);
    }
}
