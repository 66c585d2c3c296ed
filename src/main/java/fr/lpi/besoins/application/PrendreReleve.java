package fr.lpi.besoins.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.CompleterProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.ReleverBesoins;
import fr.lpi.besoins.domain.Besoin;
import fr.lpi.besoins.domain.Effectifs;
import fr.lpi.besoins.domain.Releve;
import fr.lpi.besoins.domain.Secret;
import fr.lpi.besoins.persistence.JdbcReleves;
import fr.lpi.config.Systeme;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the needs of a school and keeps what may be shown. The exact counts live here for the time of a sentence.
@Component
public class PrendreReleve implements ReleverBesoins {

    private final CompleterProjets projets;
    private final JdbcReleves releves;
    private final Referentiel referentiel;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    PrendreReleve(
            CompleterProjets projets,
            JdbcReleves releves,
            Referentiel referentiel,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.projets = projets;
        this.releves = releves;
        this.referentiel = referentiel;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    public enum Suite {
        PRIS,
        /// There is one of today.
        DEJA,
        /// Since the last, too few pupils began or ended a PPRE.
        TROP_TOT
    }

    /// @throws fr.lpi.web.erreur.Introuvable this person does not write the project
    @Transactional
    public Suite executer(Utilisateur par, ProjetId projet) {
        var ecole = projets.lire(par, projet).etablissement();
        var jour = Dates.jour(horloge.instant());
        var dernier = releves.jours(ecole).stream().findFirst();
        if (dernier.filter(jour::equals).isPresent()) {
            return Suite.DEJA;
        }
        if (dernier.filter(avant -> !releves.assezOntChange(ecole, avant, jour)).isPresent()) {
            return Suite.TROP_TOT;
        }
        garder(ecole, par.id(), jour);
        annonces.publishEvent(Acte.surEtablissement(par, "besoins.releve", ecole, jour.toString()));
        return Suite.PRIS;
    }

    @Override
    @Transactional
    public void relever(EtablissementId etablissement, CompteId par, LocalDate le) {
        Systeme.exiger();
        garder(etablissement, par, le);
    }

    private void garder(EtablissementId ecole, CompteId par, LocalDate jour) {
        releves.garder(new Releve(ecole, jour, Secret.proteger(Besoin.de(referentiel), exacts(ecole, jour))), par);
    }

    private Effectifs exacts(EtablissementId ecole, LocalDate jour) {
        var exacts = new Effectifs();
        releves.compter(ecole, jour)
                .forEach(compte -> exacts.ajouter(
                        compte.besoin(),
                        Optional.ofNullable(compte.niveau())
                                .flatMap(referentiel::niveau)
                                .map(Niveau::cycle)
                                .orElse(""),
                        compte.eleves()));
        return exacts;
    }
}
