package fr.lpi.scolarite.application.importation.consultation;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Arrete;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.EnCours;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Extraits;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Importe;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Refuse;
import fr.lpi.scolarite.application.importation.dossier.ImportsEnCours;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.web.Tranche;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows an import to who asked for it: how far it has gone, what it would do, or what it did.
@Component
public class ConsulterImport {

    /// What a report shows of each list; the rest has pages of its own.
    public static final int EXTRAIT = 200;

    /// A departure is ticked in the report itself, so it shows more of them.
    public static final int ABSENTS = 500;

    private final Acces acces;
    private final Etablissements etablissements;
    private final ImportsVerifies imports;
    private final LignesLues lignes;
    private final ImportsEnCours enCours;
    private final Clock horloge;

    ConsulterImport(
            Acces acces,
            Etablissements etablissements,
            ImportsVerifies imports,
            LignesLues lignes,
            ImportsEnCours enCours,
            Clock horloge) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.imports = imports;
        this.lignes = lignes;
        this.enCours = enCours;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public EtatImport executer(Utilisateur utilisateur, UUID id) {
        // Asked first: once it is over, what is read after is its end.
        var avancement = enCours.avancement(id);
        var verifie = imports.parId(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(utilisateur, verifie.etablissement());
        var ecole = etablissements.parId(verifie.etablissement()).orElseThrow(Introuvable::new);
        if (verifie.fait() != null) {
            return new Importe(
                    id,
                    ecole,
                    verifie.fichier(),
                    verifie.quand(),
                    verifie.fait(),
                    lignes.refusees(id, Tranche.debut(EXTRAIT)));
        }
        if (avancement.isPresent()) {
            return new EnCours(id, ecole, verifie.fichier(), avancement.get());
        }
        if (verifie.refus() != null) {
            return new Refuse(id, ecole, verifie.fichier(), verifie.refus());
        }
        if (verifie.rapport() == null) {
            return new Arrete(id, ecole, verifie.fichier());
        }
        return new AImporter(
                id,
                ecole,
                verifie.fichier(),
                verifie.quand(),
                verifie.rapport(),
                extraits(id),
                Objects.requireNonNull(verifie.empreinte()),
                enCours.pourquoiPas(id));
    }

    private Extraits extraits(UUID id) {
        var debut = Tranche.debut(EXTRAIT);
        var annee = AnneeScolaire.le(LocalDate.now(horloge));
        return new Extraits(
                lignes.refusees(id, debut),
                lignes.modifications(id, debut),
                lignes.ajouts(id, debut),
                lignes.redoublements(id, annee, debut),
                lignes.absents(id, Tranche.debut(ABSENTS)));
    }
}
