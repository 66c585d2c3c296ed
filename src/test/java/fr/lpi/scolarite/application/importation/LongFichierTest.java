package fr.lpi.scolarite.application.importation;

import static fr.lpi.Personnes.enTantQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.application.importation.ImporterEleves.Demande;
import fr.lpi.scolarite.application.importation.consultation.ConsulterImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Importe;
import fr.lpi.scolarite.application.importation.dossier.ImportsEnCours;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiLpi
class LongFichierTest {

    static final int CENT_MILLE = 100_000;
    static final long DOUZE_MO = 12L << 20;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    ConduireImport conduire;

    @Autowired
    ConsulterImport consulter;

    @Autowired
    ImportsEnCours enCours;

    /// A pupil read takes some 400 bytes: held, a hundred thousand would take 40 MB.
    @Test
    @Timeout(120)
    void a_hundred_thousand_lines_pass_and_memory_does_not_grow_with_them() {
        var ecole = Ecoles.ecole(scolarite);
        var direction = personnes.creer(Profil.DIRECTION, ecole.id());
        var avant = vivant();
        var plusHaut = new AtomicLong();

        var verifie = (AImporter)
                attendre(direction, Verification.de(conduire, direction, ecole.id(), () -> lignes(plusHaut)));
        var fait = (Importe) attendre(
                direction,
                enTantQue(
                        direction,
                        () -> conduire.importer(
                                direction, verifie.id(), new Demande(verifie.empreinte(), Set.of(), false))));

        assertThat(verifie.extraits().ajouts()).hasSize(ConsulterImport.EXTRAIT);
        assertThat(fait.fait().bilan().ajoutes()).isEqualTo(CENT_MILLE);
        assertThat(plusHaut.get()).isPositive();
        assertThat(plusHaut.get() - avant).isLessThan(DOUZE_MO);
    }

    private EtatImport attendre(fr.lpi.acces.Utilisateur direction, EtatImport etat) {
        var ici = etat;
        while (ici instanceof EtatImport.EnCours) {
            enCours.attendre(etat.id());
            ici = enTantQue(direction, () -> consulter.executer(direction, etat.id()));
        }
        return ici;
    }

    /// Each line is made when it is read; an address of five hundred letters shows that none is kept.
    private static InputStream lignes(AtomicLong plusHaut) {
        var adresse = "x".repeat(500);
        var lignes = IntStream.range(0, CENT_MILLE)
                .peek(rang -> {
                    if (rang % 33_000 == 32_999) {
                        plusHaut.accumulateAndGet(vivant(), Math::max);
                    }
                })
                .mapToObj(rang -> "NOM%d;;Zoé;03/02/2017;F;%09dZZ;CE2;CE2 %d;%d;%s%n"
                        .formatted(rang % 5_000, rang, rang % 800, rang % 800, adresse))
                .map(ligne -> (InputStream) new ByteArrayInputStream(ligne.getBytes(StandardCharsets.UTF_8)));
        var entete = Ecoles.ENTETE.strip() + ";Adresse1\n";
        return new SequenceInputStream(
                new ByteArrayInputStream(entete.getBytes(StandardCharsets.UTF_8)),
                new SequenceInputStream(enumeration(lignes.iterator())));
    }

    /// What is still reachable, and nothing else.
    private static long vivant() {
        System.gc();
        var memoire = Runtime.getRuntime();
        return memoire.totalMemory() - memoire.freeMemory();
    }

    private static Enumeration<InputStream> enumeration(Iterator<InputStream> flux) {
        return new Enumeration<>() {
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
