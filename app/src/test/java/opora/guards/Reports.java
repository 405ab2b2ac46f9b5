package opora.guards;

import com.tngtech.archunit.lang.ArchRule;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which planted sins a rule reports, by the names of their classes. */
public final class Reports {

    private static final Pattern SINNER = Pattern.compile("<(sins\\.[\\w.]+)");

    private Reports() {}

    public static SortedSet<String> of(ArchRule rule) {
        SortedSet<String> sinners = new TreeSet<>();
        rule.evaluate(Code.SINS)
                .getFailureReport()
                .getDetails()
                .forEach(detail ->
                        SINNER.matcher(detail)
                                .results()
                                .map(found -> found.group(1))
                                .findFirst()
                                .map(Reports::outer)
                                .ifPresent(sinners::add));
        return sinners;
    }

    private static String outer(String name) {
        return Pattern.compile("(sins\\.[a-z0-9.]+\\.[A-Z]\\w*).*")
                .matcher(name)
                .replaceFirst(found -> found.group(1));
    }
}
