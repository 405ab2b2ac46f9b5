package sins;

import org.springframework.modulith.Modulithic;

/** A house of sins: each is planted for one guard, which must report it. Nothing here runs. */
@Modulithic
public final class House {

    private House() {}
}
