package opora.reports.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.office.Sheet;
import opora.office.Workbook;
import opora.programme.layout.Laid;
import opora.programme.layout.Laid.View;
import opora.programme.wording.Edition;
import opora.reports.PrintedProgramme;
import opora.reports.programme.PaperTop;
import opora.reports.programme.Parts;
import opora.reports.programme.ProvisionSheet;

/** A sheet per roadmap and one of the indicators. */
public final class RoadmapBook {

    private static final String SHEET = "Дорожная карта";
    private static final String INDICATOR = "indicator";

    private RoadmapBook() {}

    public static Workbook of(PrintedProgramme printed) {
        List<Sheet> sheets = new ArrayList<>();
        for (Laid roadmap : Parts.of(printed.edition(), View.ROADMAP, View.APART)) {
            int number = sheets.size() + 1;
            sheets.add(
                    ProvisionSheet.of(
                            printed, number == 1 ? SHEET : SHEET + " " + number, roadmap));
        }
        if (!printed.edition().list(INDICATOR).isEmpty()) {
            sheets.add(ProvisionSheet.of(printed, "Показатели", indicators(printed.edition())));
        }
        return new Workbook(new PaperTop(printed, SHEET).stamp(), sheets);
    }

    /** As the programme tells them in a table; one that only lists them is told by the columns of another shape. */
    private static Laid indicators(Edition edition) {
        return Parts.of(
                        edition,
                        Map.of(),
                        part -> part.view() == View.TABLE && shows(part).equals(INDICATOR))
                .stream()
                .findFirst()
                .orElseGet(() ->
                        Parts.borrowed(
                                edition, Map.of(), "municipality-years", "shows", INDICATOR));
    }

    private static String shows(Laid part) {
        return part.shows().orElse("");
    }
}
