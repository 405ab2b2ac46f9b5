package opora.identification.web;

import java.util.List;
import opora.identification.MethodTitle;
import opora.identification.warning.Warning;

/** How the early warning did on past years, whether or not it is shown. */
public record QualityPage(List<QualityRows> parts, String method) {

    static QualityPage of(Warning warning) {
        return new QualityPage(
                List.of(
                        QualityRows.of(WarningWords.SCHOOLS, warning.schools()),
                        QualityRows.of(WarningWords.CLASSES, warning.classes())),
                MethodTitle.of(warning.method()));
    }
}
