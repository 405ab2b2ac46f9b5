package opora.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What guards look at. */
public final class Code {

    /** All rooms and {@code statistics}, without tests and without what the compiler of templates writes. */
    public static final JavaClasses OF_THE_PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("/opora/templates/"))
                    .importPackages("opora");

    /** Tests of the application. */
    public static final JavaClasses OF_TESTS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages("opora");

    /** Sins planted for the guards: each must be reported. */
    public static final JavaClasses SINS = new ClassFileImporter().importPackages("sins");

    private Code() {}
}
