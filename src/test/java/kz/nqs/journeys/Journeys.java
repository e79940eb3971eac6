package kz.nqs.journeys;

import kz.nqs.language.Lang;
import kz.nqs.language.Words;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the journeys share: the town and the words in which its platform answers. */
abstract class Journeys {
    @Autowired ApplicationContext platform;
    Town town;
    Centre centre;
    Words w;

    @BeforeEach
    void the_people_of_the_centre_enter() {
        town = new Town(platform, lang());
        centre = town.centre();
        w = town.w();
    }

    Lang lang() {
        return Lang.RU;
    }
}
