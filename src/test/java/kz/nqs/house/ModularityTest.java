package kz.nqs.house;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import kz.nqs.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    /**
     * Templates are pages of several rooms at once; what they may show is in the type of the page.
     * The prepared wiring repeats what the parts say of themselves.
     */
    private static final DescribedPredicate<JavaClass> GENERATED =
            nameMatching(".*\\.Jte[^.]*Generated.*|.*__.*").forSubtype();

    @Test
    void a_room_uses_only_the_rooms_it_says_it_uses() {
        ApplicationModules.of(Platform.class, GENERATED).verify();
    }
}
