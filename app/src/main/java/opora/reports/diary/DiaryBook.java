package opora.reports.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.office.Sheet;
import opora.office.Workbook;
import opora.programme.layout.Laid;
import opora.programme.wording.ProvisionId;
import opora.reports.PrintedProgramme;
import opora.reports.programme.PaperTop;
import opora.reports.programme.ProvisionSheet;

/** The diary to be counted and sorted. */
public final class DiaryBook {

    private static final String SHEET = "Дневник";

    private DiaryBook() {}

    public static Workbook of(
            PrintedProgramme printed, Map<ProvisionId, Map<String, String>> done) {
        List<Sheet> sheets = new ArrayList<>();
        for (Laid diary : DiaryParts.of(printed.edition(), done)) {
            int number = sheets.size() + 1;
            sheets.add(
                    ProvisionSheet.of(printed, number == 1 ? SHEET : SHEET + " " + number, diary));
        }
        return new Workbook(new PaperTop(printed, DiaryPaper.TITLE).stamp(), sheets);
    }
}
