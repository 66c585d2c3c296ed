package fr.lpi.scolarite.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.application.EtatImport.AImporter;
import fr.lpi.scolarite.application.EtatImport.Importe;
import fr.lpi.scolarite.application.EtatImport.Pas;
import fr.lpi.scolarite.application.ImportVerifie.Fait;
import fr.lpi.scolarite.domain.AnneeScolaire;
import fr.lpi.scolarite.domain.EleveConnu;
import fr.lpi.scolarite.domain.Inscriptions;
import fr.lpi.scolarite.domain.Rapport;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries out the report that was read, that one only, once.
@Component
public class ImporterEleves {

    private final Acces acces;
    private final Etablissements etablissements;
    private final Inscriptions inscriptions;
    private final PreparerRapport rapports;
    private final ImportsVerifies imports;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ImporterEleves(
            Acces acces,
            Etablissements etablissements,
            Inscriptions inscriptions,
            PreparerRapport rapports,
            ImportsVerifies imports,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.inscriptions = inscriptions;
        this.rapports = rapports;
        this.imports = imports;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param partis among the absent of the report; any other is left where it is
    @Transactional
    public EtatImport executer(
            Utilisateur utilisateur, UUID id, String empreinteLue, Set<EleveId> partis, boolean confirme) {
        var verifie = imports.reserver(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(utilisateur, verifie.etablissement());
        var ecole = etablissements.parId(verifie.etablissement()).orElseThrow(Introuvable::new);
        if (verifie.fait() != null) {
            return new Importe(id, ecole, verifie.fichier(), verifie.quand(), verifie.fait());
        }
        inscriptions.reserver(verifie.etablissement());
        var rapport = rapports.preparer(verifie.etablissement(), Objects.requireNonNull(verifie.lu()));
        var empreinte = PreparerRapport.empreinte(rapport);
        if (!empreinte.equals(empreinteLue) || (rapport.doute() && !confirme)) {
            var pas = empreinte.equals(empreinteLue) ? Pas.A_CONFIRMER : Pas.A_RELIRE;
            return new AImporter(id, ecole, verifie.fichier(), verifie.quand(), rapport, empreinte, pas);
        }
        var sortants = sortants(rapport, partis);
        var jour = LocalDate.now(horloge);
        inscriptions.appliquer(verifie.etablissement(), AnneeScolaire.le(jour), jour, rapport, sortants);
        var fait = new Fait(rapport.source(), rapport.bilan(sortants.size()), rapport.refuses());
        imports.conclure(id, horloge.instant(), fait);
        inscriptions.dater(verifie.etablissement(), horloge.instant(), utilisateur.id());
        annonces.publishEvent(Acte.surEtablissement(
                utilisateur, "eleves.importes", verifie.etablissement(), Chiffres.de(fait.bilan())));
        return new Importe(id, ecole, verifie.fichier(), horloge.instant(), fait);
    }

    private static List<EleveId> sortants(Rapport rapport, Set<EleveId> partis) {
        return rapport.absents().stream()
                .map(EleveConnu::id)
                .filter(partis::contains)
                .toList();
    }
}
