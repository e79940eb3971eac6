package kz.nqs.post;

import java.time.Clock;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A body that writes letters to people whom nobody has written to before. */
final class Correspondence {
    static final Bilingual TITLE =
            new Bilingual("Емтиханның күні туралы хабарлама: ә, ғ, қ, ң, ө, ұ, ү, һ, і", "О дне");
    static final Bilingual SENDER = new Bilingual("«Өрлеу» орталығы", "Центр «Өрлеу»");
    private final ApplicationContext platform;
    private final Body body = new Body(UUID.randomUUID(), BodyKind.NATIONAL_BODY, SENDER);

    Correspondence(ApplicationContext platform) {
        this.platform = platform;
        platform.getBean(People.class).addBody(body);
    }

    Letter writes() {
        return writes(somebody("a" + UUID.randomUUID() + "@example.kz", Lang.KK));
    }

    Letter writes(Person addressee) {
        var letter = letter(addressee);
        inTransaction(() -> platform.getBean(Letters.class).send(letter));
        return letter;
    }

    void inTransaction(Runnable work) {
        platform.getBean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
    }

    Letter letter(Person addressee) {
        return new Letter(
                UUID.randomUUID(),
                "recognition",
                UUID.randomUUID(),
                addressee.id(),
                body.id(),
                "Ержан",
                Act.ORDER_374.paragraph("6(1)"),
                TITLE,
                new Bilingual("жабық мәтін", "закрытый текст"),
                platform.getBean(Clock.class).instant());
    }

    Person somebody(String email, Lang lang) {
        var known = NewPeople.somebody();
        var person =
                new Person(
                        known.id(),
                        known.iin(),
                        known.name(),
                        known.born(),
                        email,
                        known.phone(),
                        known.address(),
                        lang);
        platform.getBean(People.class).register(person, person.id().toString(), null);
        return person;
    }
}
