package opora.access;

import java.util.Set;
import opora.access.store.SecondFactorStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who has to have a second factor: {@code opora.second-factor}, in the environment {@code OPORA_SECOND_FACTOR}. */
@Component
public class SecondFactorRule {

    /** Of whom it is asked. */
    enum Demand {
        /** of nobody */
        OFFERED,
        /** of those who see the whole region or let others in */
        REQUIRED,
        EVERYONE
    }

    private static final Set<Role> STRONG =
            Set.of(Role.OPERATOR, Role.ADMINISTRATOR, Role.DATA_OFFICER);

    private final Demand demand;
    private final SecondFactorStore factors;
    private final DemoMode demo;

    SecondFactorRule(
            @Value("${opora.second-factor:offered}") Demand demand,
            SecondFactorStore factors,
            DemoMode demo) {
        this.demand = demand;
        this.factors = factors;
        this.demo = demo;
    }

    /** Whether the viewer has to set one up before anything else. In the demo nobody can have one. */
    public boolean isDue(Viewer viewer) {
        return isAsked(viewer) && !factors.isOn(viewer.id());
    }

    /** Whether the viewer may not be without one. */
    public boolean isAsked(Viewer viewer) {
        return !demo.isOn()
                && switch (demand) {
                    case OFFERED -> false;
                    case REQUIRED -> STRONG.contains(viewer.role());
                    case EVERYONE -> true;
                };
    }
}
