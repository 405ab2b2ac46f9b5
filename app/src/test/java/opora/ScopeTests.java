package opora;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.access.HouseSight;
import opora.guards.Code;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/**
 * Law 4: no sight without scope. A question at a door whose answer tells of schools takes a {@link TerritoryScope} first. An answer tells of
 * schools when a {@link School} or a {@link SchoolId} is in it, however deep in records.
 */
class ScopeTests {

    /** Doors that answer without a scope, each with its reason. */
    private static final Map<String, String> WITHOUT_SCOPE =
            Map.of(
                    "opora.territory.Register.accept",
                    "writes what a load brings; only intake calls it, for an operator",
                    "opora.territory.Register.brought",
                    "what a recall takes away; only intake calls it, for an operator");

    /** Who looks with the eyes of the house whoever has asked, each with its reason. */
    private static final Map<String, String> WITH_THE_EYES_OF_THE_HOUSE =
            Map.of(
                    "opora.identification.run.KeptRuns",
                    "whether a list is still what the data say: yes or no, the same for everybody",
                    "opora.protection.Protection",
                    "what is kept about one person, for that person and for whoever protects data",
                    "opora.overview.home.Gathering",
                    "of news of the whole region what is about everybody, a school in sight or the reader",
                    "opora.identification.web.RunController",
                    "in which municipality a school of the own sight counts by its successor",
                    "opora.identification.run.RegionOfRuns",
                    "how all schools of a run are spread, told of a school in sight only as how sure its own verdict is",
                    "opora.identification.lookout.Lookout",
                    "a regression and spreads of all schools, told of a school in sight only as its own chance, and the test of the region",
                    "opora.programme.feasibility.RegionHistory",
                    "how often schools like one came to a target: counts over thirty cases, told when none or three and more of the schools are out of sight",
                    "opora.results.gathering.Surroundings",
                    "sums of schools around one, told when three or more stand behind them and two or more, of no small group, are out of sight");

    private static List<String> sights(JavaClasses code, String root) {
        return code.stream()
                .filter(one -> one.getPackageName().matches(root + "\\.[a-z]+"))
                .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(ScopeTests::isAsked)
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method ->
                        tells(method.getReturnType().getAllInvolvedRawTypes(), new HashSet<>()))
                .filter(method -> !takesScopeFirst(method))
                .map(method -> method.getOwner().getName() + "." + method.getName())
                .distinct()
                .sorted()
                .toList();
    }

    /** A question is put to an interface or to a part of the running house; a value in hand was got by a question before. */
    private static boolean isAsked(JavaClass one) {
        boolean value = one.isEquivalentTo(TerritoryScope.class);
        return !value && (one.isInterface() || one.isMetaAnnotatedWith(Component.class));
    }

    private static boolean tells(Set<JavaClass> types, Set<JavaClass> seen) {
        return types.stream()
                .filter(seen::add)
                .anyMatch(type ->
                        type.isEquivalentTo(School.class)
                                || type.isEquivalentTo(SchoolId.class)
                                || type.isRecord()
                                        && type.getFields().stream()
                                                .anyMatch(field ->
                                                        tells(
                                                                field.getType()
                                                                        .getAllInvolvedRawTypes(),
                                                                seen)));
    }

    private static boolean takesScopeFirst(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().isEquivalentTo(TerritoryScope.class);
    }

    @Test
    void questions_about_schools_take_a_scope_first() {
        assertThat(sights(Code.OF_THE_PRODUCT, "opora"))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_SCOPE.keySet());
    }

    @Test
    void only_the_listed_look_with_the_eyes_of_the_house() {
        assertThat(
                        Code.OF_THE_PRODUCT
                                .get(HouseSight.class)
                                .getDirectDependenciesToSelf()
                                .stream()
                                .map(dependency -> dependency.getOriginClass().getName())
                                .filter(name -> !name.equals("opora.access.store.Sight"))
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(WITH_THE_EYES_OF_THE_HOUSE.keySet());
    }

    @Test
    void a_question_without_a_scope_is_reported_however_deep_the_school_is() {
        assertThat(sights(Code.SINS, "sins")).containsExactly("sins.territory.SeesEverything.list");
    }
}
