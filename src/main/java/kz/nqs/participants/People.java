package kz.nqs.participants;

import static kz.nqs.protection.Sealed.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.protection.Indexed;
import kz.nqs.protection.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People and the bodies they work for: the only door of this room. */
@Component
@Transactional
public class People {
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Seal seal;
    private final PersonRows rows;

    People(JdbcClient jdbc, Passwords passwords, Seal seal) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.seal = seal;
        rows = new PersonRows(seal);
    }

    /**
     * Registers a person (391-4); {@code login} and password null where they do not sign in
     * themselves. Hashed before it is known whether they are taken: both take as long.
     *
     * @return false if the identification number or the login is taken; nothing is changed then
     */
    public boolean register(Person person, String login, @Nullable String password) {
        return add(person, login, password == null ? null : passwords.hash(password), null);
    }

    /**
     * Enters somebody who applied on paper (374-4): they have no account until they take up an
     * invitation of that centre.
     */
    public void enter(Person person, UUID centre) {
        add(person, "paper/" + person.id(), null, centre);
    }

    /**
     * A slip in the name of somebody whom that centre has entered; whoever has an account of their
     * own has the name by which they opened it.
     */
    public void correctName(UUID person, String name, UUID centre) {
        jdbc.sql("update person set name = :name where id = :id and entered_by = :centre")
                .param("name", name)
                .param("id", person)
                .param("centre", centre)
                .update();
    }

    /** The centre that has entered this person, as long as they have no account of their own. */
    public Optional<UUID> enteredBy(UUID person) {
        return jdbc.sql("select entered_by from person where id = :id and entered_by is not null")
                .param("id", person)
                .query(UUID.class)
                .optional();
    }

    private boolean add(
            Person person, String login, @Nullable String hash, @Nullable UUID enteredBy) {
        return jdbc.sql(
                                """
                                insert into person (id, name, letters, identifiers, iin_index,
                                    login_index, password_hash, entered_by)
                                values (:id, :name, :letters, :identifiers, :iin, :login, :hash,
                                    :centre)
                                on conflict do nothing
                                """)
                        .param("id", person.id())
                        .param("name", person.name())
                        .param("letters", person.letters().code())
                        .param(
                                "identifiers",
                                seal.write(PERSON, person.id(), Identifiers.of(person, login)))
                        .param("iin", seal.index(Indexed.IIN, person.iin().digits()))
                        .param("login", seal.index(Indexed.LOGIN, login))
                        .param("hash", hash)
                        .param("centre", enteredBy)
                        .update()
                == 1;
    }

    public void addBody(Body body) {
        jdbc.sql("insert into body (id, kind, name_kk, name_ru) values (:id, :kind, :kk, :ru)")
                .param("id", body.id())
                .param("kind", body.kind().name())
                .param("kk", body.name().kk())
                .param("ru", body.name().ru())
                .update();
    }

    public void join(UUID person, UUID body, Role role) {
        jdbc.sql(
                        """
                        insert into membership (person, body, role)
                        values (:person, :body, :role) on conflict do nothing
                        """)
                .param("person", person)
                .param("body", body)
                .param("role", role.name())
                .update();
    }

    public Optional<Person> withIin(Iin iin) {
        return jdbc.sql("select * from person where iin_index = :iin")
                .param("iin", seal.index(Indexed.IIN, iin.digits()))
                .query(rows::person)
                .optional();
    }

    /** The same person for one transaction at a time: whoever asks second waits for the first. */
    public Optional<Person> holding(Iin iin) {
        return jdbc.sql("select * from person where iin_index = :iin for update")
                .param("iin", seal.index(Indexed.IIN, iin.digits()))
                .query(rows::person)
                .optional();
    }

    public Person person(UUID id) {
        return jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query(rows::person)
                .single();
    }

    public Map<UUID, Person> people(Collection<UUID> ids) {
        return jdbc
                .sql("select * from person where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(rows::person)
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /**
     * Whether they sign in themselves: who was entered from paper has no login of their own yet.
     */
    public boolean hasAccount(UUID id) {
        return !jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query(rows::identifiers)
                .single()
                .login()
                .startsWith("paper/");
    }

    public Body body(UUID id) {
        return jdbc.sql("select * from body where id = :id")
                .param("id", id)
                .query((row, _) -> PersonRows.body(row))
                .single();
    }

    /** Those who have the role in the body, by name. */
    public List<Person> in(UUID body, Role role) {
        return jdbc.sql(
                        """
                        select p.* from person p join membership m on m.person = p.id
                        where m.body = :body and m.role = :role
                        order by p.name collate "kk-x-icu"
                        """)
                .param("body", body)
                .param("role", role.name())
                .query(rows::person)
                .list();
    }

    public List<Membership> memberships(UUID person) {
        return jdbc.sql(
                        """
                        select b.*, m.role from membership m join body b on b.id = m.body
                        where m.person = :person order by m.role
                        """)
                .param("person", person)
                .query(
                        (row, _) ->
                                new Membership(
                                        PersonRows.body(row), Role.valueOf(row.getString("role"))))
                .list();
    }

    /** Whether this person works for any body. */
    boolean isStaff(UUID person) {
        return jdbc.sql("select exists (select 1 from membership where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public Actor actor(UUID person) {
        return new Actor(person(person), memberships(person));
    }
}
