package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.NoBreaks;
import opora.office.Stamp;
import opora.reports.PrintedProgramme;
import opora.reports.list.Signatures;
import opora.reports.list.Words;

/** What stands around the text of every document of a programme: who approves it, what it is, who signs, which edition it is. */
public final class PaperTop {

    /** mm from the left margin to the approval. */
    private static final int APPROVAL = 95;

    private static final int LONGEST_FOOT = 75;

    /** What approves, and after «утверждено». */
    private static final Map<String, String> APPROVING =
            Map.of(
                    "приказ", "приказом",
                    "распоряжение", "распоряжением",
                    "постановление", "постановлением",
                    "решение", "решением",
                    "протокол", "протоколом");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)(?=\\s)");

    private static final Pattern SIGNER =
            Pattern.compile(
                    "(.*?)[\\s,]+(\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+\\s\\p{Lu}\\.\\s?\\p{Lu}\\.)",
                    Pattern.DOTALL);

    private final PrintedProgramme printed;
    private final String document;

    /** {@code document}: «Дорожная карта»; «» for the programme itself. */
    public PaperTop(PrintedProgramme printed, String document) {
        this.printed = printed;
        this.document = document;
    }

    public Stamp stamp() {
        return new Stamp(named(), "Опора", printed.at().toInstant());
    }

    /** «Дорожная карта. Повышение качества образования». */
    private String named() {
        return document.isEmpty() ? printed.title() : document + ". " + printed.title();
    }

    /** Two lines: what it is, cut where it is long, and which edition. */
    public String foot() {
        String named = named();
        return (named.length() <= LONGEST_FOOT ? named : cut(named)) + "\n" + printed.standing();
    }

    private static String cut(String named) {
        int end = named.lastIndexOf(' ', LONGEST_FOOT - 1);
        return named.substring(0, end < 0 ? LONGEST_FOOT - 1 : end).replaceAll("[\\s,.;:–—]+$", "")
                + "…";
    }

    /** Of the programme itself with the annex that it is. */
    public Block approval() {
        return new Paragraph(
                Style.TEXT,
                Align.LEFT,
                APPROVAL,
                NoBreaks.in((document.isEmpty() ? annex() : "") + "УТВЕРЖДЕНО" + order()));
    }

    /** «Приложение 1 к приказу управления образования». */
    private String annex() {
        String act = printed.edition().programme().value("act");
        return act.isEmpty()
                ? ""
                : act.substring(0, 1).toUpperCase(Locale.of("ru")) + act.substring(1) + "\n";
    }

    /** What nobody said is written by hand. */
    private String order() {
        return printed.approved()
                .map(paper -> paper.isEmpty() ? "" : "\n" + instrumental(paper))
                .orElse("\nприказом " + Words.of(Optional.empty()));
    }

    /** What it is and for how long. */
    public List<Block> title() {
        List<Block> blocks = new ArrayList<>();
        if (document.isEmpty()) {
            if (!saysWhatItIs()) {
                blocks.add(centered(Style.TEXT, printed.level().title()));
            }
            blocks.add(centered(Style.TITLE, printed.title()));
        } else {
            blocks.add(centered(Style.TITLE, document));
            blocks.add(centered(Style.TEXT, printed.title()));
        }
        String term = printed.edition().programme().value("term");
        if (!term.isEmpty()) {
            blocks.add(centered(Style.TEXT, term));
        }
        return blocks;
    }

    private boolean saysWhatItIs() {
        return printed.title().toLowerCase(Locale.of("ru")).contains("программа");
    }

    private static Block centered(Style style, String text) {
        return new Paragraph(style, Align.CENTER, NoBreaks.in(text));
    }

    private static String instrumental(String paper) {
        Matcher first = FIRST_WORD.matcher(paper);
        if (!first.find()) {
            return paper;
        }
        String word = first.group(1).toLowerCase(Locale.of("ru"));
        return APPROVING.getOrDefault(word, first.group(1)) + paper.substring(first.end());
    }

    /** Nothing where the programme does not say who signs. */
    public List<Block> signature() {
        String head = String.join(" ", printed.edition().programme().lines("head"));
        if (head.isEmpty()) {
            return List.of();
        }
        Matcher signer = SIGNER.matcher(head);
        Signatures.Place place =
                signer.matches()
                        ? new Signatures.Place(
                                signer.group(1).strip(), NoBreaks.in(signer.group(2)))
                        : new Signatures.Place(head, "");
        return List.of(Signatures.under("", List.of(place)));
    }
}
