package opora.reports.list;

import opora.identification.SchoolList;
import opora.reports.Heading;

/** What every paper calls the list. */
public final class ListTitle {

    private ListTitle() {}

    /** After «перечень», line by line: «общеобразовательных организаций Среднереченской области, ⏎ имеющих …». */
    public static String of(SchoolList list, Heading heading) {
        String where =
                heading.part().isEmpty()
                        ? RegionName.genitive(heading.region()).map(name -> " " + name).orElse("")
                        : "";
        return "общеобразовательных организаций%s,\nимеющих низкие образовательные результаты обучающихся,\nпо результатам %s года"
                .formatted(where, list.year());
    }

    /** The same in one line. */
    public static String inSentence(SchoolList list, Heading heading) {
        return of(list, heading).replace('\n', ' ');
    }
}
