package kz.nqs.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;

@AnalyzeClasses(packages = "kz.nqs", importOptions = OnlyIncludeTests.class)
class TestsOfTheHouseTest {

    @ArchTest
    static final ArchRule real_parts_instead_of_mocks =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.mockito..");

    @ArchTest
    static final ArchRule nobody_sleeps =
            noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule nothing_is_switched_off =
            noClasses().should().beAnnotatedWith(Disabled.class);
}
