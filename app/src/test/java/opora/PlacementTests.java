package opora;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import opora.guards.Code;
import opora.guards.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 3 and where things go: SQL in {@code store}, HTTP in {@code web}, files in {@code office}, formulas in {@code statistics}, a pure middle. */
class PlacementTests {

    /** What is computed. Packages that hold no database, no HTTP, no clock, no chance. */
    private static final List<String> PURE =
            List.of(
                    "statistics..",
                    "vocabulary..",
                    "identification.federal847..",
                    "identification.adversity.criteria..",
                    "identification.method..",
                    "identification.warning..",
                    "intake.formats..",
                    "results.formats..",
                    "results.analysis..",
                    "objectivity.signs..",
                    "programme.wording..",
                    "programme.layout..",
                    "programme.agreement..",
                    "programme.shape..",
                    "programme.timing..",
                    "programme.targets..",
                    "programme.diary",
                    "programme.progress..",
                    "programme.roadmap.reading..",
                    "programme.roadmap.taking..",
                    "programme.roadmap.term..",
                    "programme.roadmap.chart..",
                    "overview.next.order..");

    private static ArchRule sqlOnlyInStores(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + "..store..", root + ".upkeep..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.postgresql..",
                        "org.flywaydb..");
    }

    /** A stream of rows keeps its connection until it is closed; a list gives it back. */
    private static ArchRule rowsAreLists(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream");
    }

    private static ArchRule httpOnlyInWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.ui..")
                .orShould()
                .beAnnotatedWith("org.springframework.stereotype.Controller");
    }

    private static ArchRule filesOnlyInOffice(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "javax.xml..",
                        "com.fasterxml.aalto..",
                        "org.codehaus.stax2..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "org.apache.pdfbox..",
                        "com.openhtmltopdf..");
    }

    private static ArchRule formulasOnlyInStatistics(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.commons.statistics..", "org.hipparchus..", "org.ejml..")
                .orShould()
                .callMethod(Math.class, "sqrt", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class);
    }

    private static ArchRule pureMiddle(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        PURE.stream().map(name -> root + "." + name).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.beans..",
                        "org.springframework.boot..",
                        "org.springframework.context..",
                        "org.springframework.stereotype..",
                        "org.springframework.transaction..",
                        "org.springframework.jdbc..",
                        "org.springframework.web..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class, java.util.Random.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random");
    }

    @Test
    void sql_is_only_in_stores() {
        sqlOnlyInStores("opora").check(Code.OF_THE_PRODUCT);
    }

    @Test
    void sql_outside_a_store_is_reported() {
        assertThat(Reports.of(sqlOnlyInStores("sins")))
                .containsOnly("sins.territory.AsksTheDatabase", "sins.territory.KeepsAConnection");
    }

    @Test
    void rows_of_the_database_are_read_as_lists() {
        rowsAreLists("opora").check(Code.OF_THE_PRODUCT);
    }

    @Test
    void a_stream_of_rows_is_reported() {
        assertThat(Reports.of(rowsAreLists("sins")))
                .containsOnly("sins.territory.KeepsAConnection");
    }

    @Test
    void http_is_only_in_web() {
        httpOnlyInWeb("opora").check(Code.OF_THE_PRODUCT);
    }

    @Test
    void http_outside_web_is_reported() {
        assertThat(Reports.of(httpOnlyInWeb("sins")))
                .containsOnly("sins.territory.AnswersTheBrowser");
    }

    @Test
    void word_excel_and_csv_are_only_in_office() {
        filesOnlyInOffice("opora").check(Code.OF_THE_PRODUCT);
    }

    @Test
    void a_file_opened_outside_office_is_reported() {
        assertThat(Reports.of(filesOnlyInOffice("sins")))
                .containsOnly("sins.territory.OpensAWorkbook");
    }

    @Test
    void formulas_are_only_in_statistics() {
        formulasOnlyInStatistics("opora").check(Code.OF_THE_PRODUCT);
    }

    @Test
    void a_formula_outside_statistics_is_reported() {
        assertThat(Reports.of(formulasOnlyInStatistics("sins")))
                .containsOnly("sins.territory.HasAFormula");
    }

    @Test
    void the_middle_is_pure() {
        pureMiddle("opora").check(Code.OF_THE_PRODUCT);
    }

    @Test
    void spring_and_a_clock_in_the_middle_are_reported() {
        assertThat(Reports.of(pureMiddle("sins")))
                .containsOnly("sins.vocabulary.IsABean", "sins.vocabulary.LooksAtTheClock");
    }
}
