package fr.lpi.scolarite.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.domain.AnneeScolaire;
import fr.lpi.scolarite.domain.Inscriptions;
import fr.lpi.scolarite.domain.Uai;
import fr.lpi.web.erreur.Introuvable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ScolariteDuSysteme implements Scolarite {

    private final Ecoles ecoles;
    private final Etablissements etablissements;
    private final LireFichier fichiers;
    private final PreparerRapport rapports;
    private final Inscriptions inscriptions;
    private final Clock horloge;

    ScolariteDuSysteme(
            Ecoles ecoles,
            Etablissements etablissements,
            LireFichier fichiers,
            PreparerRapport rapports,
            Inscriptions inscriptions,
            Clock horloge) {
        this.ecoles = ecoles;
        this.etablissements = etablissements;
        this.fichiers = fichiers;
        this.rapports = rapports;
        this.inscriptions = inscriptions;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public Etablissement creerEtablissement(String uai, String nom, int degre, String departement) {
        exigerSysteme();
        if (!Uai.estJuste(uai)) {
            throw new IllegalArgumentException("UAI incorrect : " + uai);
        }
        return ecoles.ajouter(uai, nom, degre, departement);
    }

    @Override
    @Transactional
    public BilanImport importer(
            EtablissementId etablissement, InputStream fichier, String nomDeFichier, Predicate<String> classeRetenue) {
        exigerSysteme();
        var ecole = etablissements.parId(etablissement).orElseThrow(Introuvable::new);
        try {
            var octets = fichier.readAllBytes();
            var lu =
                    fichiers.lire(ecole, () -> new ByteArrayInputStream(octets)).neGardantQue(classeRetenue);
            inscriptions.reserver(etablissement);
            var rapport = rapports.preparer(etablissement, lu);
            var jour = LocalDate.now(horloge);
            inscriptions.appliquer(etablissement, AnneeScolaire.le(jour), jour, rapport, List.of());
            inscriptions.dater(etablissement, horloge.instant(), null);
            return rapport.bilan(0);
        } catch (IOException e) {
            throw new UncheckedIOException("Illisible : " + nomDeFichier, e);
        }
    }

    private void exigerSysteme() {
        if (!ecoles.auTravailPourLpi()) {
            throw new Introuvable();
        }
    }
}
