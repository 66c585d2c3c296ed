package fr.lpi.livret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumeroLivretTest {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property(tries = 50)
    void any_wrong_character_is_seen(@ForAll long graine) {
        var juste = tirer(graine);
        for (var i = 0; i < juste.length(); i++) {
            for (var c : ALPHABET.toCharArray()) {
                if (c != juste.charAt(i)) {
                    var faux = new StringBuilder(juste);
                    faux.setCharAt(i, c);
                    assertThat(NumeroLivret.lire(faux.toString()))
                            .as("%s for %s", faux, juste)
                            .isEmpty();
                }
            }
        }
    }

    /// Luhn does not see 0 and the last character of the alphabet change places.
    @Property(tries = 300)
    void any_two_neighbours_swapped_are_seen(@ForAll long graine) {
        var juste = tirer(graine);
        for (var i = 0; i < juste.length() - 1; i++) {
            var a = juste.charAt(i);
            var b = juste.charAt(i + 1);
            if (a != b && !(a == '0' && b == 'Z') && !(a == 'Z' && b == '0')) {
                var faux = new StringBuilder(juste);
                faux.setCharAt(i, b);
                faux.setCharAt(i + 1, a);
                assertThat(NumeroLivret.lire(faux.toString()))
                        .as("%s for %s", faux, juste)
                        .isEmpty();
            }
        }
    }

    @Property
    void it_is_read_as_people_copy_it(@ForAll long graine) {
        var juste = tirer(graine);
        var copie =
                " " + juste.substring(0, 5).toLowerCase(java.util.Locale.ROOT) + "\u00A0" + juste.substring(5) + " ";

        assertThat(NumeroLivret.lire(copie)).hasValue(new NumeroLivret(juste));
        assertThat(NumeroLivret.lire(juste.replace('0', 'O').replace('1', 'i'))).hasValue(new NumeroLivret(juste));
        assertThat(NumeroLivret.lire(juste.replace('1', 'l').replace('0', 'o'))).hasValue(new NumeroLivret(juste));
    }

    @Example
    void anything_else_is_none() {
        for (var autre :
                new String[] {"", "Z8KRE7K5G", "Z8KRE7K5GZ0", "UUUUUUUUUU", "é8KRE7K5GZ", "../../..//", "\0"}) {
            assertThat(NumeroLivret.lire(autre)).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new NumeroLivret("z8kre7k5gz"));
    }

    private static String tirer(long graine) {
        return NumeroLivret.tirer(new Random(graine)).valeur();
    }
}
