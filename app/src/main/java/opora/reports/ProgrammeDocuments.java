package opora.reports;

import java.util.Map;
import opora.office.Document;
import opora.office.Workbook;
import opora.programme.wording.ProvisionId;
import opora.reports.diary.DiaryBook;
import opora.reports.diary.DiaryPaper;
import opora.reports.programme.PassportPaper;
import opora.reports.programme.ProgrammeOrder;
import opora.reports.programme.ProgrammePaper;
import opora.reports.roadmap.RoadmapBook;
import opora.reports.roadmap.RoadmapPaper;

/** The door to the documents of a programme: entered once, printed as each of them. The same edition gives the same bytes. */
public final class ProgrammeDocuments {

    private ProgrammeDocuments() {}

    /** All parts but those that are printed apart. */
    public static Document programme(PrintedProgramme printed) {
        return ProgrammePaper.of(printed);
    }

    public static Document passport(PrintedProgramme printed) {
        return PassportPaper.of(printed);
    }

    /** Approves it; what the programme does not say is written by hand. */
    public static Document order(PrintedProgramme printed) {
        return ProgrammeOrder.of(printed);
    }

    /** All roadmaps, also those that stand in the programme. */
    public static Document roadmap(PrintedProgramme printed) {
        return RoadmapPaper.of(printed);
    }

    /** The roadmaps to be counted and sorted, and the indicators. */
    public static Workbook roadmapBook(PrintedProgramme printed) {
        return RoadmapBook.of(printed);
    }

    /**
     * What was planned and what was done.
     *
     * @param done what is known of activities, by the keys {@code done} and {@code reason}; what is not is written by hand
     */
    public static Document diary(
            PrintedProgramme printed, Map<ProvisionId, Map<String, String>> done) {
        return DiaryPaper.of(printed, done);
    }

    /** See {@link #diary}. */
    public static Workbook diaryBook(
            PrintedProgramme printed, Map<ProvisionId, Map<String, String>> done) {
        return DiaryBook.of(printed, done);
    }
}
