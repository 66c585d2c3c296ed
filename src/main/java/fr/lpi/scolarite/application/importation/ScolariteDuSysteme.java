package fr.lpi.scolarite.application.importation;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.config.Systeme;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.application.Ecoles;
import fr.lpi.scolarite.application.importation.dossier.Avancement;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Fait;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.scolarite.application.importation.verification.ComparerFichier;
import fr.lpi.scolarite.application.importation.verification.LireFichier;
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
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ScolariteDuSysteme implements Scolarite {

    /// The account of LPI itself, which is nobody's.
    private static final CompteId LPI = new CompteId(new UUID(0, 0));

    private final Ecoles ecoles;
    private final Etablissements etablissements;
    private final LireFichier fichiers;
    private final ComparerFichier comparer;
    private final ImportsVerifies imports;
    private final LignesLues lignes;
    private final Inscriptions inscriptions;
    private final Clock horloge;

    ScolariteDuSysteme(
            Ecoles ecoles,
            Etablissements etablissements,
            LireFichier fichiers,
            ComparerFichier comparer,
            ImportsVerifies imports,
            LignesLues lignes,
            Inscriptions inscriptions,
            Clock horloge) {
        this.ecoles = ecoles;
        this.etablissements = etablissements;
        this.fichiers = fichiers;
        this.comparer = comparer;
        this.imports = imports;
        this.lignes = lignes;
        this.inscriptions = inscriptions;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public Etablissement creerEtablissement(String uai, String nom, int degre, String departement) {
        Systeme.exiger();
        if (!Uai.estJuste(uai)) {
            throw new IllegalArgumentException("UAI incorrect : " + uai);
        }
        return ecoles.ajouter(uai, nom, degre, departement);
    }

    @Override
    @Transactional
    public BilanImport importer(
            EtablissementId etablissement, InputStream fichier, String nomDeFichier, Predicate<String> classeRetenue) {
        Systeme.exiger();
        var ecole = etablissements.parId(etablissement).orElseThrow(Introuvable::new);
        try {
            var octets = fichier.readAllBytes();
            var id = imports.ouvrir(LPI, etablissement, nomDeFichier, horloge.instant());
            var lu = fichiers.lire(id, ecole, () -> new ByteArrayInputStream(octets), new Avancement(), classeRetenue);
            inscriptions.reserver(etablissement);
            var comparaison = comparer.premiere(id, etablissement, lu);
            imports.garder(id, comparaison);
            var jour = LocalDate.now(horloge);
            inscriptions.appliquer(id, etablissement, AnneeScolaire.le(jour), jour, List.of());
            lignes.neGarderQueLesRefus(id);
            var rapport = comparaison.rapport();
            var bilan = rapport.bilan(0);
            imports.conclure(id, horloge.instant(), new Fait(rapport.source(), bilan, rapport.redoublements()));
            inscriptions.dater(etablissement, horloge.instant(), null);
            return bilan;
        } catch (IOException e) {
            throw new UncheckedIOException("Illisible : " + nomDeFichier, e);
        }
    }
}
