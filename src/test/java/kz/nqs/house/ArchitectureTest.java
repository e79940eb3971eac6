package kz.nqs.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.nqs.participants.SignIn;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(
        packages = "kz.nqs",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NothingGenerated.class})
class ArchitectureTest {

    /** Templates, which are pages of several rooms at once, and the prepared wiring. */
    static final class NothingGenerated implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.matches(
                    Pattern.compile(".*/(?:Jte[^/]*Generated|[^/]*__[^/]*)\\.class"));
        }
    }

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock_that_is_given =
            noClasses().should().callMethodWhere(asksTheMachineForTheTime());

    @ArchTest
    static final ArchRule only_the_calendar_has_a_clock_of_its_own =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kz.nqs.calendar")
                    .should()
                    .callMethodWhere(makesAClock());

    @ArchTest
    static final ArchRule a_procedure_is_the_order_alone =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Procedure")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule days_are_java_time =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Date")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Calendar")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.sql\\.(Date|Time|Timestamp)");

    @ArchTest
    static final ArchRule no_room_for_everything =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "kz.nqs..common..",
                            "kz.nqs..util..",
                            "kz.nqs..utils..",
                            "kz.nqs..core..",
                            "kz.nqs..shared..",
                            "kz.nqs..helper..");

    @ArchTest
    static final ArchRule nothing_leans_on_the_demonstration =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kz.nqs.demonstration..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("kz.nqs.demonstration..");

    @ArchTest
    static final ArchRule only_the_demonstration_enters_without_proof =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kz.nqs.demonstration..")
                    .should()
                    .callMethod(
                            SignIn.class,
                            "inDemonstration",
                            UUID.class,
                            HttpServletRequest.class,
                            HttpServletResponse.class);

    @ArchTest
    static final ArchRule a_room_does_not_know_its_pages =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("kz.nqs..web..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("kz.nqs..web.."));

    @ArchTest
    static final ArchRule pages_are_drawn_in_web_alone =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .and()
                    .doNotHaveSimpleName("ErrorPages")
                    .should()
                    .resideInAPackage("kz.nqs..web..")
                    .andShould()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule no_room_is_reached_from_itself =
            slices().matching("kz.nqs.(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule no_injected_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest static final ArchRule no_printing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest static final ArchRule one_way_of_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return describe(
                "ask the machine for the time",
                call -> {
                    var asked = call.getTarget();
                    var owner = asked.getOwner().getPackageName();
                    var anyNow = owner.startsWith("java.time") && asked.getName().equals("now");
                    var ofAClock =
                            asked.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Clock.class));
                    var millis = "java.lang.System.currentTimeMillis()";
                    return (anyNow && !ofAClock) || asked.getFullName().equals(millis);
                });
    }

    private static DescribedPredicate<JavaMethodCall> makesAClock() {
        return describe(
                "make a clock",
                call ->
                        call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system"));
    }
}
