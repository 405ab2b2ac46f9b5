package opora;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The house as one Spring application; commands that need neither server nor database never come here. */
@SpringBootApplication
@Modulithic(
        systemName = "Опора",
        sharedModules = {"vocabulary", "territory", "access", "ui"})
public class Opora {}
