package opora;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import opora.guards.Code;
import opora.guards.OnlyUp;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Laws 1 and 2: down the road, through the door. */
class RoadTests {

    /** The rooms in the order in which data go down; a room looks only at those before it. A new room is added here first. */
    static final List<String> ROAD =
            List.of(
                    "statistics",
                    "vocabulary",
                    "office",
                    "vault",
                    "territory",
                    "access",
                    "journal",
                    "protection",
                    "notices",
                    "ui",
                    "consistency",
                    "intake",
                    "results",
                    "objectivity",
                    "reference",
                    "identification",
                    "corrections",
                    "network",
                    "programme",
                    "reports",
                    "overview",
                    "api",
                    "upkeep");

    /** Written by the compiler of templates; see {@link TemplateTests}. */
    private static final DescribedPredicate<JavaClass> TEMPLATES =
            JavaClass.Predicates.resideInAPackage("opora.templates..");

    @Test
    void every_room_of_the_road_is_a_module_and_every_module_is_on_the_road() {
        assertThat(
                        ApplicationModules.of(Opora.class, TEMPLATES).stream()
                                .map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ROAD);
    }

    @Test
    void a_room_looks_only_up_the_road() {
        new OnlyUp("opora", ROAD).check(Code.OF_THE_PRODUCT);
    }

    @Test
    void a_room_that_looks_down_the_road_is_reported() {
        assertThat(new OnlyUp("sins", ROAD).sins(Code.SINS))
                .isNotEmpty()
                .allMatch(sin ->
                        sin.contains("sins.territory.LooksDown")
                                && sin.contains("sins.intake.Batch"));
    }

    @Test
    void rooms_use_each_other_only_through_doors_and_only_where_they_say_so() {
        ApplicationModules.of(Opora.class, TEMPLATES).verify();
    }

    @Test
    void a_room_that_enters_by_the_window_is_reported() {
        assertThat(
                        ApplicationModules.of(sins.House.class, location -> true)
                                .detectViolations()
                                .getMessages())
                .anyMatch(message -> message.contains("non-exposed type sins.intake.spool.Spool"))
                .anyMatch(message ->
                        message.contains("Module 'territory' depends on module 'intake'")
                                && message.contains("Allowed targets: none"));
    }
}
