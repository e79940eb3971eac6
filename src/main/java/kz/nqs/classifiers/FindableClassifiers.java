package kz.nqs.classifiers;

import java.util.List;
import kz.nqs.language.Bilingual;
import kz.nqs.search.Entry;
import kz.nqs.search.Search;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the classifiers known to the search. */
@Component
class FindableClassifiers implements SmartInitializingSingleton {
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final Classifiers classifiers;
    private final ActivityLoading loading;
    private final Search search;

    FindableClassifiers(Classifiers classifiers, ActivityLoading loading, Search search) {
        this.classifiers = classifiers;
        this.loading = loading;
        this.search = search;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loading.loadOnce();
        if (!search.has(Classifiers.ACTIVITIES)) {
            search.replace(
                    Classifiers.ACTIVITIES,
                    classifiers.activities().stream().map(FindableClassifiers::entry).toList());
        }
        if (!search.has(Classifiers.OCCUPATIONS)) {
            search.replace(
                    Classifiers.OCCUPATIONS,
                    classifiers.majorGroups().stream().map(FindableClassifiers::entry).toList());
        }
    }

    private static Entry entry(Activity activity) {
        return entry(activity.code(), activity.name());
    }

    static Entry entry(String code, Bilingual name) {
        return new Entry(
                Classifiers.ACTIVITIES,
                code,
                "/classifiers/activities/" + code,
                name,
                List.of(code),
                NOTHING,
                NOTHING);
    }

    private static Entry entry(MajorGroup group) {
        return occupation(group.code(), "#group-" + group.code(), group.name());
    }

    /** Where it stands in the list: on the page one level up. */
    static Entry entry(Occupation occupation) {
        var code = occupation.code();
        var up = occupation.parent();
        return occupation(code, up == null ? "#group-" + code : "/" + up, occupation.name());
    }

    private static Entry occupation(String code, String place, Bilingual name) {
        return new Entry(
                Classifiers.OCCUPATIONS,
                code,
                "/classifiers/occupations" + place,
                name,
                List.of(code),
                NOTHING,
                NOTHING);
    }
}
