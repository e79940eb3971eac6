package kz.nqs.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Что запечатано, открывается только на своём месте и своими ключами")
class SealTest {
    private static final byte[] PLAIN = "900101300127 Көкшетау".getBytes(UTF_8);
    private final UUID row = UUID.randomUUID();

    @Test
    void what_is_sealed_opens_in_its_place_and_in_no_other() throws Exception {
        var seal = new Seal(Keys.made());
        var closed = seal.close(Sealed.PERSON, row, PLAIN);
        assertThat(new String(closed, UTF_8)).doesNotContain("900101300127", "Көкшетау");
        assertThat(seal.open(Sealed.PERSON, row, closed)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> seal.open(Sealed.PERSON, UUID.randomUUID(), closed))
                .isInstanceOf(DoesNotOpen.class);
        assertThatThrownBy(() -> seal.open(Sealed.DRAFT, row, closed))
                .isInstanceOf(DoesNotOpen.class);
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(Sealed.PERSON, row, closed))
                .isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() throws Exception {
        var seal = new Seal(Keys.made());
        assertThat(seal.close(Sealed.PERSON, row, PLAIN))
                .isNotEqualTo(seal.close(Sealed.PERSON, row, PLAIN));
    }

    @Test
    void other_keys_neither_open_nor_find() throws Exception {
        var closed = new Seal(Keys.made()).close(Sealed.PERSON, row, PLAIN);
        var other = new Seal(Keys.made());
        assertThatThrownBy(() -> other.open(Sealed.PERSON, row, closed))
                .isInstanceOf(DoesNotOpen.class);
        assertThat(other.index(Indexed.IIN, "900101300127"))
                .isNotEqualTo(new Seal(Keys.made()).index(Indexed.IIN, "900101300127"));
    }

    @Test
    void an_index_finds_the_same_text_of_the_same_kind_alone() throws Exception {
        var seal = new Seal(Keys.made());
        var index = seal.index(Indexed.IIN, "900101300127");
        assertThat(index).hasSize(32).isEqualTo(seal.index(Indexed.IIN, "900101300127"));
        assertThat(index).isNotEqualTo(seal.index(Indexed.IIN, "900101300128"));
        assertThat(index).isNotEqualTo(seal.index(Indexed.LOGIN, "900101300127"));
    }

    @Test
    void after_a_rotation_the_old_opens_and_the_new_is_sealed_with_another_key() throws Exception {
        var keys = Keys.made();
        var closed = new Seal(keys).close(Sealed.PERSON, row, PLAIN);
        var rotated = keys.rotated();
        assertThat(KeyText.read(KeyText.of(rotated).lines().toList()).sealing()).hasSize(2);
        var seal = new Seal(rotated);
        assertThat(seal.open(Sealed.PERSON, row, closed)).isEqualTo(PLAIN);
        var fresh = seal.close(Sealed.PERSON, row, PLAIN);
        assertThatThrownBy(() -> new Seal(keys).open(Sealed.PERSON, row, fresh))
                .isInstanceOf(DoesNotOpen.class);
        assertThat(seal.index(Indexed.IIN, "1")).isEqualTo(new Seal(keys).index(Indexed.IIN, "1"));
    }
}
