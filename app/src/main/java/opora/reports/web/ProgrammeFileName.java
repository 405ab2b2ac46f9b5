package opora.reports.web;

import opora.reports.PrintedProgramme;

/** How files of programmes are called: «Дорожная карта. Повышение качества образования, редакция 7». */
final class ProgrammeFileName {

    private static final String REFUSED = "\\s*[\\\\/:*?\"<>|\\p{Cntrl}]+\\s*";
    private static final int LONGEST_TITLE = 90;

    private ProgrammeFileName() {}

    /** Without signs that file systems refuse; a long title is cut between words. */
    static String of(String document, PrintedProgramme printed) {
        String title = printed.title().replaceAll(REFUSED, " ").strip();
        if (title.length() > LONGEST_TITLE) {
            int end = title.lastIndexOf(' ', LONGEST_TITLE);
            title = title.substring(0, end < 0 ? LONGEST_TITLE : end) + "…";
        }
        return "%s. %s, редакция %d".formatted(document, title, printed.number());
    }
}
