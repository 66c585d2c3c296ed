package fr.lpi.scolarite.application;

import static fr.lpi.Personnes.enTantQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.application.EtatImport.AImporter;
import fr.lpi.scolarite.application.EtatImport.Importe;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiLpi
class LongFichierTest {

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    VerifierImport verifierImport;

    @Autowired
    ConsulterImport consulterImport;

    @Autowired
    ImporterEleves importerEleves;

    @Test
    @Timeout(30)
    void twenty_thousand_lines_pass_in_seconds_and_the_file_is_never_held_whole() {
        var ecole = Ecoles.ecole(scolarite);
        var direction = personnes.creer(Profil.DIRECTION, ecole.id());
        var debut = System.nanoTime();

        var fait = enTantQue(direction, () -> {
            var id = verifierImport.executer(direction, ecole.id(), LongFichierTest::vingtMille, "long.csv");
            var etat = (AImporter) consulterImport.executer(direction, id);
            return (Importe) importerEleves.executer(direction, id, etat.empreinte(), Set.of(), false);
        });

        assertThat(fait.fait().bilan().ajoutes()).isEqualTo(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(15));
    }

    /// Each line is made when it is read; an address of a thousand letters shows that none is kept.
    private static InputStream vingtMille() {
        var adresse = "x".repeat(1_000);
        var lignes = IntStream.range(0, 20_000)
                .mapToObj(rang -> "NOM%d;;Zoé;03/02/2017;F;%09dZZ;CE2;CE2 %d;%d;%s%n"
                        .formatted(rang, rang, rang % 800, rang % 800, adresse))
                .map(ligne -> (InputStream) new ByteArrayInputStream(ligne.getBytes(StandardCharsets.UTF_8)));
        var entete = Ecoles.ENTETE.strip() + ";Adresse1\n";
        return new SequenceInputStream(
                new ByteArrayInputStream(entete.getBytes(StandardCharsets.UTF_8)),
                new SequenceInputStream(enumeration(lignes.iterator())));
    }

    private static java.util.Enumeration<InputStream> enumeration(java.util.Iterator<InputStream> flux) {
        return new java.util.Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return flux.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return flux.next();
            }
        };
    }
}
