package opora.acceptance;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Goes wherever links lead from the pages that everybody has, to one page of each kind: addresses that differ in nothing but numbers and codes of procedures are one
 * kind, and so are those whose questions have the same names. A link that leads nowhere fails.
 */
final class EveryPage {

    static final String NOWHERE = "/no-such-page";

    private static final List<String> STARTS = List.of("/", "/me", "/help", NOWHERE);

    /** Files, and the same table with hundreds of rows more. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\.(xlsx|docx|pdf|csv|ics)(\\?.*)?$|/files/\\d+$|[?&]page=all");

    /** Also the code of a procedure: «VPR-5-MA». */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d+-[A-Z]+|\\d+");

    private static final Pattern NAME_OF_A_KIND = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");
    private static final String LINKS =
            "[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href').split('#')[0])";

    private final Set<String> known = new HashSet<>();
    private final Set<String> knownTwice = new HashSet<>();

    /**
     * To one page of each kind to which links lead this visitor. What nobody has looked at before is looked at, what one visitor has is glanced at by the second; the others are only
     * opened, because what one may open another may not. The first page is another one for everybody.
     */
    void walk(Visitor visitor, Consumer<Visitor> look, Consumer<Visitor> glance) {
        Deque<String> ahead = new ArrayDeque<>(STARTS);
        Set<String> queued = new HashSet<>(STARTS);
        Set<String> own = new HashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (isNew(path, own)) {
                List<String> links =
                        isNew(path, known) || path.equals("/")
                                ? seen(visitor, path, look)
                                : isNew(path, knownTwice)
                                        ? seen(visitor, path, glance)
                                        : opened(visitor, path);
                links.stream().filter(queued::add).forEach(ahead::add);
            }
        }
    }

    private static List<String> seen(Visitor visitor, String path, Consumer<Visitor> look) {
        mustBe(path, visitor.open(path));
        List<?> links = (List<?>) visitor.page().evaluate(LINKS);
        look.accept(visitor);
        return wanted(links.stream().map(String::valueOf));
    }

    /** Without drawing it. */
    private static List<String> opened(Visitor visitor, String path) {
        APIResponse answer = visitor.page().request().get(visitor.addressOf(path));
        try {
            mustBe(path, answer.status());
            return wanted(
                    LINK.matcher(answer.text())
                            .results()
                            .map(link -> link.group(1).replace("&amp;", "&")));
        } finally {
            answer.dispose();
        }
    }

    private static void mustBe(String path, int status) {
        if (status != (path.equals(NOWHERE) ? 404 : 200)) {
            throw new AssertionError(path + " answers " + status);
        }
    }

    private static List<String> wanted(Stream<String> links) {
        return links.filter(address -> !LEFT_OUT.matcher(address).find()).toList();
    }

    private static boolean isNew(String address, Set<String> known) {
        String[] parts = address.split("\\?", 2);
        String path = NUMBER.matcher(parts[0]).replaceAll("#");
        boolean fresh = known.add(path);
        if (parts.length == 2) {
            for (String question : parts[1].split("&")) {
                fresh |= known.add(path + "?" + kind(question));
            }
        }
        return fresh;
    }

    /** The name of what is asked, and the answer where it is one of a few. */
    private static String kind(String question) {
        List<String> sides = Arrays.asList(question.split("=", 2));
        return NAME_OF_A_KIND.matcher(sides.getLast()).matches() ? question : sides.getFirst();
    }
}
