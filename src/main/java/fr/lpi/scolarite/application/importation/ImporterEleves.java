package fr.lpi.scolarite.application.importation;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.application.importation.dossier.Avancement;
import fr.lpi.scolarite.application.importation.dossier.Avancement.Phase;
import fr.lpi.scolarite.application.importation.dossier.Chiffres;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Fait;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.scolarite.application.importation.verification.ComparerFichier;
import fr.lpi.scolarite.domain.Inscriptions;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries out the report that was read, that one only, once.
@Component
public class ImporterEleves {

    private final Acces acces;
    private final Inscriptions inscriptions;
    private final ComparerFichier comparer;
    private final ImportsVerifies imports;
    private final LignesLues lignes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ImporterEleves(
            Acces acces,
            Inscriptions inscriptions,
            ComparerFichier comparer,
            ImportsVerifies imports,
            LignesLues lignes,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.inscriptions = inscriptions;
        this.comparer = comparer;
        this.imports = imports;
        this.lignes = lignes;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// What was read, and what the person said of it.
    ///
    /// @param partis among the absent of the report; any other is left where it is
    public record Demande(String empreinteLue, Set<EleveId> partis, boolean confirme) {}

    /// @return why nothing was imported; nothing once the import is done, by this call or an earlier one
    @Transactional
    public Optional<Pas> executer(Utilisateur utilisateur, UUID id, Demande demande, Avancement avancement) {
        var verifie = imports.reserver(id).orElseThrow(Introuvable::new);
        var etablissement = verifie.etablissement();
        acces.exigerDirection(utilisateur, etablissement);
        if (verifie.fait() != null) {
            return Optional.empty();
        }
        var lu = verifie.rapport();
        if (lu == null) {
            throw new Introuvable();
        }
        if (lu.doute() && !demande.confirme() && demande.empreinteLue().equals(verifie.empreinte())) {
            return Optional.of(Pas.A_CONFIRMER);
        }
        inscriptions.reserver(etablissement);
        avancement.entrer(Phase.COMPARAISON);
        var comparaison = comparer.deNouveau(id, etablissement, lu);
        if (!comparaison.empreinte().equals(demande.empreinteLue())) {
            imports.garder(id, comparaison);
            return Optional.of(Pas.A_RELIRE);
        }
        avancement.entrer(Phase.ENREGISTREMENT);
        var rapport = comparaison.rapport();
        var jour = LocalDate.now(horloge);
        var partis = inscriptions.appliquer(id, etablissement, AnneeScolaire.le(jour), jour, demande.partis());
        lignes.neGarderQueLesRefus(id);
        var fait = new Fait(rapport.source(), rapport.bilan(partis), rapport.redoublements());
        imports.conclure(id, horloge.instant(), fait);
        inscriptions.dater(etablissement, horloge.instant(), utilisateur.id());
        annonces.publishEvent(
                Acte.surEtablissement(utilisateur, "eleves.importes", etablissement, Chiffres.de(fait.bilan())));
        return Optional.empty();
    }

    /// Another school took an INE at the very moment it was to be written: the report is made again, and says which.
    @Transactional
    public void comparerDeNouveau(Utilisateur utilisateur, UUID id) {
        var verifie = imports.reserver(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(utilisateur, verifie.etablissement());
        if (verifie.rapport() != null && verifie.fait() == null) {
            imports.garder(id, comparer.deNouveau(id, verifie.etablissement(), verifie.rapport()));
        }
    }
}
