package kz.nqs.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sitting.Theory;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Приказ № 374, пункты 9, 16, 17 — экзаменационная комиссия и её протокол")
class CommissionTest {
    private static final UUID CHAIR = new UUID(0, 1);
    private static final UUID SECRETARY = new UUID(0, 2);
    private static final UUID MEMBER = new UUID(0, 3);

    @Test
    @Tag("374-9a")
    void a_commission_is_a_chair_a_secretary_and_a_member_each_another_person() {
        assertThat(commission(CHAIR, SECRETARY, List.of(MEMBER)).isComplete()).isTrue();
        assertThat(commission(CHAIR, SECRETARY, List.of()).isComplete()).isFalse();
        assertThat(commission(CHAIR, CHAIR, List.of(MEMBER)).isComplete()).isFalse();
        assertThat(commission(CHAIR, SECRETARY, List.of(CHAIR)).isComplete()).isFalse();
        assertThat(commission(CHAIR, SECRETARY, List.of(MEMBER, MEMBER)).isComplete()).isFalse();
    }

    @Test
    @Tag("374-17b")
    void everybody_of_the_commission_signs_once_there_is_a_protocol() {
        var undecided = sitting(List.of(), null, Map.of());
        var decided = sitting(List.of(), "3", Map.of(CHAIR, LocalDate.EPOCH));
        assertThat(undecided.awaitsSignatureOf(CHAIR)).isFalse();
        assertThat(decided.awaitsSignatureOf(CHAIR)).isFalse();
        assertThat(decided.awaitsSignatureOf(SECRETARY)).isTrue();
        assertThat(decided.awaitsSignatureOf(MEMBER)).isTrue();
        assertThat(decided.awaitsSignatureOf(new UUID(0, 4))).isFalse();
    }

    @Test
    @Tag("374-16")
    void carried_out_by_the_card_means_every_line_of_it() {
        var done = new Mark(1, true, "");
        var notDone = new Mark(2, false, "шов");
        assertThat(sitting(List.of(done, done), "3", Map.of()).performed()).isTrue();
        assertThat(sitting(List.of(done, notDone), "3", Map.of()).performed()).isFalse();
        assertThat(sitting(List.of(), "3", Map.of()).performed()).isFalse();
    }

    @Test
    @Tag("374-15")
    void the_share_that_is_shown_is_never_rounded_up() {
        assertThat(new Theory(70, 100).percent()).isEqualTo("70,0");
        assertThat(new Theory(24, 35).percent()).isEqualTo("68,5");
        assertThat(new Theory(99, 140).percent()).isEqualTo("70,7");
        assertThat(new Theory(30, 35).percent()).isEqualTo("85,7");
        assertThat(new Theory(0, 30).percent()).isEqualTo("0,0");
    }

    private static Commission commission(UUID chair, UUID secretary, List<UUID> members) {
        return new Commission("12-Е", chair, secretary, members);
    }

    private static Sitting sitting(
            List<Mark> marks, @Nullable String protocol, Map<UUID, LocalDate> signatures) {
        return new Sitting(
                new UUID(0, 5),
                new UUID(0, 6),
                new UUID(0, 7),
                LocalDate.EPOCH,
                LocalTime.NOON,
                "Астана",
                Lang.KK,
                commission(CHAIR, SECRETARY, List.of(MEMBER)),
                null,
                marks,
                protocol,
                signatures);
    }
}
