package kz.nqs.professions;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.nqs.imports.Column;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;

/**
 * The columns of the form of 399-A in both languages, as the platform writes them and as the order
 * heads them; and those that a new profession needs besides.
 */
final class RegisterColumns {
    static final String NUMBER = "number";
    static final String PART = "part";
    static final String NAME = "name";
    static final String CODE = "code";
    static final String DOCUMENT = "document";
    static final String LEVEL = "level";
    static final String TERM = "term";
    static final String STATE_BODY = "state_body";
    static final String PROFILE = "profile";
    static final String OKED = "oked";
    static final String OTHER_NAMES = "other_names";
    static final String SUMMARY = "summary";
    static final String EDUCATION = "needs_education";
    static final String EXPERIENCE = "needs_experience";

    private static final Set<String> REQUIRED = Set.of(CODE, LEVEL);

    private final Vocabulary vocabulary;

    RegisterColumns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Column> all() {
        return List.of(
                plain(NUMBER, "№ п/п", "Р/с"),
                plain(PART),
                text(NAME, "kk"),
                text(NAME, "ru", "Наименование профессии согласно НКЗ"),
                plain(CODE),
                text(
                        DOCUMENT,
                        "kk",
                        "Нормативтік құқықтық актінің атауы (міндетті негізде) / кәсіптік"
                                + " стандарттың немесе біліктілік талаптарының атауы (ерікті"
                                + " негізде)"),
                text(
                        DOCUMENT,
                        "ru",
                        "Наименование нормативного правового акта (на обязательной основе) /"
                                + " наименование профессионального стандарта или"
                                + " квалификационных требований (на добровольной основе)"),
                plain(
                        LEVEL,
                        "ҰБШ және СБШ сәйкес біліктілік деңгейі (бірнеше деңгей болған жағдайда,"
                                + " кәсіп деңгейі санына сәйкес келесі жолда (жолдарда) қайта"
                                + " көрсетіледі)",
                        "Уровень квалификации согласно НРК и ОРК (при наличии нескольких уровней"
                                + " профессия повторно указывается в следующей строке (строках)"
                                + " по количеству уровней)"),
                plain(
                        TERM,
                        "Кәсіптік біліктілікті танудан өту қорытындылары бойынша алынатын"
                                + " құжаттың қолданылу мерзімі",
                        "Срок действия документа, получаемого по итогам прохождения признания"
                                + " профессиональной квалификации"),
                text(STATE_BODY, "kk", "Салалық мемлекеттік органның атауы"),
                text(STATE_BODY, "ru", "Наименование отраслевого государственного органа"),
                plain(
                        PROFILE,
                        "Кәсіп бейіні (т – техникалық бейін, әг – әлеуметтік-гуманитарлық бейін)",
                        "Профиль профессии (т – технический профиль, сг –"
                                + " социально-гуманитарный профиль)"),
                plain(OKED),
                text(OTHER_NAMES, "kk"),
                text(OTHER_NAMES, "ru"),
                text(SUMMARY, "kk"),
                text(SUMMARY, "ru"),
                plain(EDUCATION),
                plain(EXPERIENCE));
    }

    /** A column in one language: the form of that language heads it without naming it. */
    private Column text(String key, String lang, String... also) {
        var inTheForm = inTheForm(key, lang);
        return new Column(
                key + "_" + lang,
                vocabulary.both(w -> w.say("professions.import." + key + "_" + lang)),
                Stream.concat(inTheForm, Stream.of(also)).toList(),
                false);
    }

    private Stream<String> inTheForm(String key, String lang) {
        return key.equals(OTHER_NAMES) || key.equals(SUMMARY)
                ? Stream.empty()
                : Stream.of(
                        vocabulary
                                .in(Lang.of(lang))
                                .say("professions.column." + key.replace('_', '-')));
    }

    private Column plain(String key, String... also) {
        return new Column(
                key,
                vocabulary.both(w -> w.say("professions.import." + key)),
                List.of(also),
                REQUIRED.contains(key));
    }
}
