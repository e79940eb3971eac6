package kz.nqs.house;

import kz.nqs.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void a_room_uses_only_the_rooms_it_says_it_uses() {
        ApplicationModules.of(Platform.class).verify();
    }
}
