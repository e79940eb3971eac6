package kz.nqs.centres;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Entry;
import kz.nqs.search.Search;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the centres known to the search. */
@Component
class FindableCentres implements SmartInitializingSingleton {
    private final Centres centres;
    private final Search search;

    FindableCentres(Centres centres, Search search) {
        this.centres = centres;
        this.search = search;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!search.has(Centres.REGISTER)) {
            search.replace(
                    Centres.REGISTER, centres.all().stream().map(FindableCentres::entry).toList());
        }
    }

    /** The town counts as much as the name. */
    static Entry entry(Centre c) {
        return new Entry(
                Centres.REGISTER,
                c.id().toString(),
                "/centres/" + c.id(),
                c.name(),
                List.of(c.accreditationNumber()),
                c.address(),
                new Bilingual("", ""));
    }
}
