package opora.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Nobody but this room knows how a file of Word or Excel is read and written. */
class FileLibrariesTest {

    @Test
    void only_the_room_office_knows_the_libraries_for_files() {
        noClasses()
                .that()
                .resideOutsideOfPackage("opora.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "com.fasterxml.aalto..",
                        "javax.xml.stream..",
                        "org.dhatim.fastexcel..",
                        "de.siegmar.fastcsv..")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("opora"));
    }
}
